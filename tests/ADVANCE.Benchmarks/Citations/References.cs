using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Benchmarks.Citations;

/// <summary>One record in one style.</summary>
sealed record Outcome(string Record, string Style, string Kind, string Theirs, string Ours);

/// <summary>Compares our references with those of citeproc.</summary>
static class References
{
    public const string Equal = "equal",
        Unknown = "UNKNOWN DIFFERENCE";

    public static IEnumerable<Outcome> Compare((string Name, JsonObject Json) record, (string Apa, string Vancouver) theirs)
    {
        var diagnostics = new DiagnosticBag();
        var read = Json.Read(record.Json.ToJsonString(), "record", diagnostics) is { } node
            ? CslRecord.Of(node, diagnostics)
            : null;
        yield return Compare(record, "APA", theirs.Apa, read, ApaStyle.Of, diagnostics);
        yield return Compare(record, "Vancouver", theirs.Vancouver, read, VancouverStyle.Of, diagnostics);
    }

    static Outcome Compare(
        (string Name, JsonObject Json) record,
        string style,
        string theirs,
        CslRecord? read,
        Func<CslRecord, Citation> format,
        DiagnosticBag diagnostics
    )
    {
        if (read is null)
            return new(record.Name, style, $"refused: {Refusal(diagnostics)}", theirs, "");
        var ours = format(read).ToString();
        if (ours == theirs)
            return new(record.Name, style, Equal, theirs, ours);
        return new(record.Name, style, DifferenceKinds.Of(record.Json, theirs, ours) ?? Unknown, theirs, ours);
    }

    static string Refusal(DiagnosticBag diagnostics) =>
        diagnostics.InFileOrder.First(diagnostic => diagnostic.Rule.Severity == Severity.Error).Rule.Title;
}
