using System.Text.Json;
using Advance.Diagnostics;
using Advance.Printing;
using Advance.Render;

namespace Advance.Reports;

/// <summary>Diagnostics as a log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020).</summary>
static class SarifReport
{
    const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Print(Report report, TextWriter console) =>
        console.Write(PlainJson.Of(JsonText.Of(json => Write(report, json)).Span));

    static void Write(Report report, Utf8JsonWriter json)
    {
        var rules = report
            .Diagnostics.Select(diagnostic => diagnostic.Rule)
            .DistinctBy(rule => rule.Code)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ADVANCE Site");
        json.WriteString("version", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(rule, json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics)
            WriteResult(report, diagnostic, rules.FindIndex(rule => rule.Code == diagnostic.Rule.Code), json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteRule(Rule rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText("shortDescription", rule.Title, json);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("help");
        json.WriteString("text", rule.Hint.Length > 0 ? rule.Hint : rule.Title);
        json.WriteString("markdown", Manual.Pages[rule.Code]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteResult(Report report, Diagnostic diagnostic, int rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText("message", diagnostic.Message, json);
        if (diagnostic.More > 0)
            json.WriteNumber("occurrenceCount", 1 + diagnostic.More);
        json.WriteStartArray("locations");
        if (diagnostic.Location != Location.CommandLine)
            WriteLocation(report, diagnostic.Location, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteLocation(Report report, Location location, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', report.FromRepository(location.File).Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
