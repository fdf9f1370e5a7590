using Advance.Diagnostics;

namespace Advance.Reports;

/// <summary>
/// Diagnostics as workflow commands of GitHub Actions, which show them beside the lines of a pull request
/// (docs.github.com, "Workflow commands for GitHub Actions").
/// </summary>
static class GitHubReport
{
    // A step may make ten annotations of a kind; what is more would vanish without a word.
    const int Most = 10;

    public static void Print(Report report, TextWriter console)
    {
        var worst = report.WorstFirst.Take(Most).ToHashSet();
        foreach (var diagnostic in report.Diagnostics)
            console.WriteLine(worst.Contains(diagnostic) ? Annotation(report, diagnostic) : diagnostic.ToString());
    }

    static string Annotation(Report report, Diagnostic diagnostic)
    {
        var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var (file, line, column) = diagnostic.Location;
        var place = diagnostic.Location == Location.CommandLine ? "" : $"file={Property(report.FromRepository(file))},line={line},col={column},";
        return $"::{command} {place}title={Property($"{diagnostic.Rule.Code}: {diagnostic.Rule.Title}")}::{Data(diagnostic.Message)}";
    }

    static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
