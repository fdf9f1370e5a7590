using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// Helplines in the UK differ by nation: a list with one for some nations must have one for the others too.
/// </summary>
public sealed class NationCheck : ICheck
{
    static readonly Rule LeftOut = new(
        "ADV0713",
        Severity.Warning,
        "A nation has no helpline",
        "Add one to _helplines.yml with 'for: harmed' and its nation, or one with 'nation: uk'."
    );

    static readonly (string Code, string Name)[] Nations =
    [
        ("england", "England"),
        ("wales", "Wales"),
        ("scotland", "Scotland"),
        ("northern-ireland", "Northern Ireland"),
    ];

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var served = site
            .Helplines.Where(line => line is { For: "harmed", Nation: not null })
            .Select(line => line.Nation!)
            .ToHashSet(StringComparer.Ordinal);
        if (site.UnreadHelplines is not null || served.Count == 0 || served.Contains("uk"))
            return;
        var missing = Nations.Where(nation => !served.Contains(nation.Code)).Select(nation => nation.Name).ToArray();
        if (missing.Length == 0)
            return;
        var file = site.Sources.First(source => source.Name == Helpline.FileName);
        diagnostics.Report(
            LeftOut,
            file.Start,
            "There is no helpline for people who are being harmed in "
                + $"{(missing.Length == 1 ? missing[0] : $"{string.Join(", ", missing[..^1])} and {missing[^1]}")}."
        );
    }
}
