using Advance.Building;
using Advance.Commands;
using Advance.Diagnostics;

namespace Advance.Reports;

/// <summary>What a build or check says at its end.</summary>
/// <param name="Diagnostics">By file and line.</param>
/// <param name="LeftOut">How many entries are drafts or scheduled.</param>
/// <param name="WarningsAsErrors">Exit with 1 also for warnings.</param>
/// <param name="Root">Full path of the site's root.</param>
sealed record Report(IReadOnlyList<Diagnostic> Diagnostics, int LeftOut, bool WarningsAsErrors, string Root)
{
    public static Report Of(BuildResult result, BuildOptions options, bool warningsAsErrors) => new(result.Diagnostics, result.Site?.LeftOut.Count ?? 0, warningsAsErrors, options.Root);

    /// <summary>Errors, then warnings, then advice; each by file and line.</summary>
    public IEnumerable<Diagnostic> WorstFirst => Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity);

    int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
    int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    public int ExitCode => Errors > 0 || (WarningsAsErrors && Warnings > 0) ? Commands.ExitCode.Mistakes : Commands.ExitCode.Fine;

    /// <summary>Last line of a build that an error stopped.</summary>
    public string Stopped => $"Nothing was written: {Count()}. The last good site is as it was.{Advice}";

    /// <summary>Last line of a check.</summary>
    public string Checked => Diagnostics.Count == 0 ? "No mistakes found." : $"Found {Count()}.{Advice}";

    public void Print(TextWriter console, ReportFormat format, string summary)
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
                GitHubReport.Print(this, console);
                JobSummary.Write(this, summary);
                break;
            default:
                foreach (var diagnostic in Diagnostics) console.WriteLine(diagnostic);
                break;
        }
        if (LeftOut > 0) console.WriteLine($"{Number(LeftOut, "draft or scheduled entry is", "drafts or scheduled entries are")} left out.");
        console.WriteLine(summary);
    }

    /// <summary>The path of a file of the site as the repository knows it: a site may lie in a folder of one.</summary>
    public string FromRepository(string file)
    {
        var repository = Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } workspace ? workspace : Environment.CurrentDirectory;
        var path = Path.GetRelativePath(repository, Path.GetFullPath(file, Root)).Replace('\\', '/');
        return path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? file : path;
    }

    string Count() => $"{Number(Errors, "error", "errors")}, {Number(Warnings, "warning", "warnings")}";

    // One worked example teaches the command; an error is what the author has to mend first.
    string Advice => Diagnostics.Count > 0 ? $" 'advance explain {Diagnostics.MaxBy(diagnostic => diagnostic.Severity)!.Rule.Code}' says more." : "";

    static string Number(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
