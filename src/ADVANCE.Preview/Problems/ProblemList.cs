using Advance.Diagnostics;
using Advance.Preview.Http;

namespace Advance.Preview.Problems;

/// <summary>Diagnostics as a list: position, rule and message.</summary>
static class ProblemList
{
    public static Markup Of(IEnumerable<Diagnostic> diagnostics) => Html.Of($"<ol>{diagnostics.Select(Item)}</ol>");

    /// <summary>Collapsed warnings; nothing if there are none.</summary>
    public static Markup Folded(IReadOnlyCollection<Diagnostic> advice) =>
        advice.Count > 0
            ? Html.Of($"<details><summary>{Counted(advice.Count, "warning")}</summary>{Of(advice)}</details>")
            : default;

    public static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    static Markup Item(Diagnostic diagnostic)
    {
        var (file, line, column) = diagnostic.Location;
        var word = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
        return Html.Of(
            $"""
            <li><p class="place"><code>{file}:{line}:{column}</code> <span class="code">{word} {diagnostic.Rule.Code}</span></p>
            """ + $"<p>{diagnostic.Message}</p></li>"
        );
    }
}
