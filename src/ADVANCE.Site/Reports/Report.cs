using Advance.Changes;
using Advance.Commands;
using Advance.Diagnostics;
using Advance.Exits;

namespace Advance.Reports;

/// <summary>The summary at the end of a build or check.</summary>
/// <param name="Diagnostics">In order of file and line.</param>
/// <param name="LeftOut">Drafts and scheduled entries.</param>
/// <param name="NextChange">When the site next changes without an edit, or null.</param>
/// <param name="WarningsAsErrors">Also exit with 1 for warnings.</param>
/// <param name="Root">The full path of the site's root.</param>
sealed record Report(
    IReadOnlyList<Diagnostic> Diagnostics,
    LeftOut LeftOut,
    Change? NextChange,
    bool WarningsAsErrors,
    string Root
)
{
    public static Report Of(BuildResult result, BuildOptions options, bool warningsAsErrors) =>
        new(
            result.Diagnostics,
            Reports.LeftOut.Of(result.Site),
            result.Site is { } site && UpcomingChanges.Of(site) is [var next, ..] ? next : null,
            warningsAsErrors,
            options.Root
        );

    /// <summary>Errors, then warnings, then advice; each by file and line.</summary>
    public IEnumerable<Diagnostic> WorstFirst => Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity);

    int Errors => Repetition.Count(Diagnostics, Severity.Error);
    int Warnings => Repetition.Count(Diagnostics, Severity.Warning);

    public int ExitCode => Errors > 0 || (WarningsAsErrors && Warnings > 0) ? Exits.ExitCode.Mistakes : Exits.ExitCode.Fine;

    /// <summary>The last line of a build that an error stopped.</summary>
    public string Stopped => $"Nothing was written: {Count()}. The last good site is unchanged.{Advice}";

    /// <summary>The last line of a check.</summary>
    public string Checked => Diagnostics.Count == 0 ? "No problems found." : $"Found {Count()}.{Advice}";

    /// <param name="console">Receives all output.</param>
    /// <param name="format">The output format.</param>
    /// <param name="summary">The last line.</param>
    /// <param name="annotations">A file for the annotations of the GitHub format, or null to print them with the rest.</param>
    public void Print(TextWriter console, ReportFormat format, string summary, string? annotations)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Print(this, console);
                return;
            case ReportFormat.Sarif:
                SarifReport.Print(this, console);
                return;
            case ReportFormat.GitHub:
                GitHubReport.Print(this, console, annotations);
                JobSummary.Write(this, summary);
                break;
            default:
                foreach (var diagnostic in Diagnostics)
                    console.WriteLine(diagnostic);
                break;
        }
        foreach (var line in LeftOut.Lines)
            console.WriteLine(line);
        console.WriteLine(summary);
    }

    /// <summary>The very last line of a build: when a new build is needed even without an edit.</summary>
    public void PrintNextChange(TextWriter console, ReportFormat format)
    {
        if (NextChange is not null && format is ReportFormat.Text or ReportFormat.GitHub)
            console.WriteLine($"The site next changes without an edit on {NextChange.Sentence}");
    }

    /// <summary>The path of a file relative to the repository, since a site may be in a subfolder.</summary>
    public string FromRepository(string file)
    {
        var repository = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace
            ? workspace
            : Environment.CurrentDirectory;
        var path = Path.GetRelativePath(repository, Path.GetFullPath(file, Root)).Replace('\\', '/');
        return path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? file : path;
    }

    string Count() => $"{Number(Errors, "error", "errors")}, {Number(Warnings, "warning", "warnings")}";

    // One example is enough to teach the command; prefer an error, which the author has to fix first.
    string Advice =>
        Diagnostics.Count > 0
            ? $" 'advance explain {Diagnostics.MaxBy(diagnostic => diagnostic.Severity)!.Rule.Code}' explains it."
            : "";

    static string Number(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
