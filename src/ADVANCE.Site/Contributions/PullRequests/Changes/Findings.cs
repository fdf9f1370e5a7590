using Advance.Diagnostics;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>The problems of a site, sorted by whether a pull request's author is responsible for them.</summary>
/// <param name="Own">Problems in files that it changes.</param>
/// <param name="Caused">Problems in other files that it causes, such as references to a person it removes.</param>
/// <param name="Standing">Problems that were already there.</param>
sealed record Findings(IReadOnlyList<Diagnostic> Own, IReadOnlyList<Diagnostic> Caused, IReadOnlyList<Diagnostic> Standing)
{
    /// <summary>The problems reported to its author.</summary>
    public IReadOnlyList<Diagnostic> Told => [.. Own, .. Caused];

    public int Errors => Repetition.Count(Told, Severity.Error);
    public int Warnings => Repetition.Count(Told, Severity.Warning);

    /// <param name="now">The check of the site with the change.</param>
    /// <param name="before">The same without it; made only if a file that didn't change has a problem.</param>
    /// <param name="history">The changed files.</param>
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
        // An error stops a check before it reads the finished pages, so their problems may have been there unnoticed.
        var sawAll = !before.Value.HasErrors || now.HasErrors;
        var caused = others.Where(finding => !known.Contains(finding) && (sawAll || finding.Severity == Severity.Error)).ToList();
        return new(own, caused, [.. others.Except(caused)]);
    }
}
