using System.Text;
using Advance.Diagnostics;

namespace Advance.Reports;

/// <summary>The table of problems that GitHub Actions shows on the page of a run, in Markdown.</summary>
static class JobSummary
{
    /// <summary>The variable that names the summary's file.</summary>
    public const string Variable = "GITHUB_STEP_SUMMARY";

    // GitHub limits a summary to 1 MiB; a row takes about 300 bytes.
    const int MostRows = 1000;

    /// <summary>Adds to the summary if there is one. If it can't be written, the build goes on.</summary>
    public static void Write(Report report, string lastLine) => Append(Text(report, lastLine));

    /// <summary>Adds Markdown written by this program.</summary>
    public static void Append(string markdown)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
            return;
        try
        {
            File.AppendAllText(path, markdown);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"advance: The job summary could not be written: {exception.Message}");
        }
    }

    internal static string Text(Report report, string lastLine)
    {
        var text = new StringBuilder("### ADVANCE Site\n\n").Append(MarkdownText.Of(lastLine)).Append('\n');
        if (report.Diagnostics.Count > 0)
            text.Append("\n| | Where | What |\n|---|---|---|\n");
        foreach (var (rule, severity, location, message) in report.WorstFirst.Take(MostRows))
            text.Append("| ")
                .Append(Word(severity))
                .Append(' ')
                .Append(rule.Code)
                .Append(" | ")
                .Append(MarkdownText.Of($"{report.FromRepository(location.File)}, line {location.Line}"))
                .Append(" | ")
                .Append(MarkdownText.Of(message))
                .Append(" |\n");
        if (report.Diagnostics.Count > MostRows)
            text.Append("\nAnd ").Append(report.Diagnostics.Count - MostRows).Append(" more: see the log.\n");
        return text.Append('\n').ToString();
    }

    static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "Error",
            Severity.Warning => "Warning",
            _ => "Advice",
        };
}
