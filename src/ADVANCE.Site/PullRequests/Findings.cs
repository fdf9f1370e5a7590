using Advance.Building;
using Advance.Diagnostics;

namespace Advance.PullRequests;

/// <summary>The mistakes of a site, by whom a pull request's author can hold for them.</summary>
/// <param name="Own">In the files that it changes.</param>
/// <param name="Caused">In other files, because of it: somebody's page is gone whom they still name.</param>
/// <param name="Standing">There before, and none of its author's business.</param>
sealed record Findings(IReadOnlyList<Diagnostic> Own, IReadOnlyList<Diagnostic> Caused, IReadOnlyList<Diagnostic> Standing)
{
    /// <summary>What its author is told of.</summary>
    public IReadOnlyList<Diagnostic> Told => [.. Own, .. Caused];

    public int Errors => Repetition.Count(Told, Severity.Error);
    public int Warnings => Repetition.Count(Told, Severity.Warning);

    /// <param name="now">The check of the site with the change.</param>
    /// <param name="before">The same without it; made only if something is wrong in a file that did not change.</param>
    /// <param name="history">Which files did.</param>
    public static Findings Of(BuildResult now, Lazy<BuildResult> before, History history)
    {
        var touched = history
            .Changes.SelectMany(change => change.Paths)
            .Select(history.InSite)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var own = now
            .Diagnostics.Where(finding => finding.Location == Location.CommandLine || touched.Contains(finding.Location.File))
            .ToList();
        var others = now.Diagnostics.Except(own).ToList();
        if (others.Count == 0)
            return new(own, [], []);
        var known = before.Value.Diagnostics.ToHashSet();
        // An error stops a check before the finished pages are looked at: what only they show may have stood there unseen.
        var sawAll = !before.Value.HasErrors || now.HasErrors;
        var caused = others.Where(finding => !known.Contains(finding) && (sawAll || finding.Severity == Severity.Error)).ToList();
        return new(own, caused, [.. others.Except(caused)]);
    }
}
