using Advance.Building;
using Advance.Commands;
using Advance.Diagnostics;

namespace Advance.Reports;

/// <summary>What a build or check says at its end.</summary>
sealed record Report(IReadOnlyList<Diagnostic> Diagnostics, int LeftOut, bool WarningsAsErrors)
{
    public static Report Of(BuildResult result, bool warningsAsErrors) => new(result.Diagnostics, result.Site?.LeftOut.Count ?? 0, warningsAsErrors);

    int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
    int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    public int ExitCode => Errors > 0 || (WarningsAsErrors && Warnings > 0) ? Commands.ExitCode.Mistakes : Commands.ExitCode.Fine;

    /// <summary>Last line of a build that an error stopped.</summary>
    public string Stopped => $"Nothing was written: {Count()}. The last good site is as it was.{Advice}";

    /// <summary>Last line of a check.</summary>
    public string Checked => Diagnostics.Count == 0 ? "No mistakes found." : $"Found {Count()}.{Advice}";

    public void Print(TextWriter console, ReportFormat format, string summary)
    {
        if (format == ReportFormat.Json)
        {
            JsonReport.Print(this, console);
            return;
        }
        foreach (var diagnostic in Diagnostics) console.WriteLine(diagnostic);
        if (LeftOut > 0) console.WriteLine($"{Number(LeftOut, "draft or scheduled entry is", "drafts or scheduled entries are")} left out.");
        console.WriteLine(summary);
    }

    string Count() => $"{Number(Errors, "error", "errors")}, {Number(Warnings, "warning", "warnings")}";

    // One worked example teaches the command; an error is what the author has to mend first.
    string Advice => Diagnostics.Count > 0 ? $" 'advance explain {Diagnostics.MaxBy(diagnostic => diagnostic.Severity)!.Rule.Code}' says more." : "";

    static string Number(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
