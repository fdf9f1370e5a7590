using System.Text;
using System.Text.Json;
using Advance.Citations;
using Advance.Content;
using Advance.Content.Records;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Tests.Generation.Citations;

/// <summary>
/// Bibliographic records that are hard to format: those in <c>specs/citations</c>, and those of the real site.
/// </summary>
static class HardRecords
{
    static readonly string Specs = Path.Combine(TestSite.ProjectFolder, "specs", "citations", "records.json");

    // BibTeX and RIS can't express everything in these.
    static readonly string Rare = Path.Combine(TestSite.ProjectFolder, "specs", "citations", "rare-records.json");

    static readonly string Publications = Path.GetFullPath("../site/input/publications", TestSite.ProjectFolder);

    /// <summary>The records, by their ids in the file.</summary>
    public static IReadOnlyDictionary<string, CslRecord> All { get; } = Read([Specs, Rare]);

    /// <summary>The records that BibTeX and RIS can express completely.</summary>
    public static IReadOnlyDictionary<string, CslRecord> Exchanged { get; } = Read([Specs]);

    public static CslRecord Of(string id) => All[id];

    /// <summary>The records as CSL-JSON, as the site publishes them, with the ids of this list.</summary>
    public static string Json() =>
        Encoding.UTF8.GetString(
            Render
                .JsonText.Of(json =>
                {
                    json.WriteStartArray();
                    foreach (var (id, record) in All)
                        CslJson.Write(json, record, id);
                    json.WriteEndArray();
                })
                .Span
        );

    static SortedDictionary<string, CslRecord> Read(string[] specs)
    {
        var texts = specs
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray())
            .Select(item => item.GetRawText())
            .Concat(Directory.EnumerateFiles(Publications, "_*.json").Select(File.ReadAllText));
        var records = new SortedDictionary<string, CslRecord>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var diagnostics = new DiagnosticBag();
            var record = CslRecord.Of(Advance.Data.Json.Read(text, "record", diagnostics)!, diagnostics);
            Assert.Empty(diagnostics.InFileOrder);
            records.Add(JsonDocument.Parse(text).RootElement.GetProperty("id").GetString()!, record!);
        }
        return records;
    }
}
