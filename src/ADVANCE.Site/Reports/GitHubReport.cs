using Advance.Commands;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Printing;

namespace Advance.Reports;

/// <summary>
/// Diagnostics as workflow commands of GitHub Actions, which show them beside the lines of a pull request
/// (docs.github.com, "Workflow commands for GitHub Actions").
/// </summary>
static class GitHubReport
{
    // GitHub shows ten annotations of a kind for each step, and silently drops the rest.
    const int Most = 10;

    /// <param name="report">The report to write.</param>
    /// <param name="console">Receives everything else.</param>
    /// <param name="file">
    /// Receives the commands, for a workflow that executes only these; null to print them instead of the plain lines.
    /// </param>
    public static void Print(Report report, TextWriter console, string? file)
    {
        var worst = report.WorstFirst.Take(Most).ToHashSet();
        foreach (var diagnostic in report.Diagnostics)
        {
            if (file is null && worst.Contains(diagnostic))
                ConsoleOutput.Commands.WriteLine(Annotation(report, diagnostic));
            else
                console.WriteLine(diagnostic);
        }
        if (file is null)
            return;
        Write(file, report.Diagnostics.Where(worst.Contains).Select(diagnostic => Annotation(report, diagnostic)));
    }

    static void Write(string file, IEnumerable<string> commands)
    {
        try
        {
            File.WriteAllLines(file, commands);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The annotations can't be written to '{file}': {exception.Message}");
        }
    }

    static string Annotation(Report report, Diagnostic diagnostic)
    {
        var command = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var (file, line, column) = diagnostic.Location;
        var place =
            diagnostic.Location == Location.CommandLine
                ? ""
                : $"file={Property(report.FromRepository(file))},line={line},col={column},";
        return $"::{command} "
            + $"{place}title={Property($"{diagnostic.Rule.Code}: {diagnostic.Rule.Title}")}::{Data(diagnostic.Message)}";
    }

    // A runner that doesn't know the command looks for the older form, with "##[", on the same line.
    static string Data(string text) => PlainText.OneLine(text).Replace("%", "%25", StringComparison.Ordinal);

    static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
