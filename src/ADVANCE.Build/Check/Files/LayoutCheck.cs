using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Files;

/// <summary>The layouts that documents name are in the theme.</summary>
/// <param name="layouts">The theme's own list.</param>
public sealed class LayoutCheck(IReadOnlyCollection<string> layouts) : ICheck
{
    static readonly Rule UnknownLayout = new("ADV0601", Severity.Error, "The theme has no such layout", "");

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entry in site.Written)
        {
            if (entry.Layout is null || layouts.Contains(entry.Layout, StringComparer.Ordinal))
                continue;
            diagnostics.Report(
                UnknownLayout,
                entry.Where(Entry.LayoutField),
                $"The theme has no layout '{entry.Layout}'.{Suggestion.DidYouMean(entry.Layout, layouts)} It has: "
                    + $"{string.Join(", ", layouts.Order(StringComparer.Ordinal))}."
            );
        }
    }
}
