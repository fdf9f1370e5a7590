using Advance.Diagnostics;
using Advance.Printing;
using Advance.Render;

namespace Advance.Reports;

/// <summary>
/// For other programs: one object with the diagnostics (code, severity, file, line, column and message), the entries
/// left out, and when the site next changes without an edit.
/// </summary>
static class JsonReport
{
    public static void Print(Report report, TextWriter console) =>
        console.Write(
            PlainJson.Of(
                JsonText
                    .Of(json =>
                    {
                        json.WriteStartObject();
                        json.WriteStartArray("diagnostics");
                        foreach (var diagnostic in report.Diagnostics)
                        {
                            json.WriteStartObject();
                            json.WriteString("code", diagnostic.Rule.Code);
                            json.WriteString(
                                "severity",
                                diagnostic.Severity switch
                                {
                                    Severity.Error => "error",
                                    Severity.Warning => "warning",
                                    _ => "info",
                                }
                            );
                            json.WriteString("file", diagnostic.Location.File);
                            json.WriteNumber("line", diagnostic.Location.Line);
                            json.WriteNumber("column", diagnostic.Location.Column);
                            json.WriteString("title", diagnostic.Rule.Title);
                            json.WriteString("message", diagnostic.Message);
                            if (diagnostic.More > 0)
                                json.WriteNumber("more", diagnostic.More);
                            json.WriteEndObject();
                        }
                        json.WriteEndArray();
                        report.LeftOut.Write(json);
                        if (report.NextChange is { } change)
                        {
                            json.WriteStartObject("nextChange");
                            change.Write(json, withFile: true);
                            json.WriteEndObject();
                        }
                        else
                            json.WriteNull("nextChange");
                        json.WriteEndObject();
                    })
                    .Span
            )
        );
}
