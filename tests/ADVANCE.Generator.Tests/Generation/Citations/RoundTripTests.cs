using System.Text.Json;
using System.Text.Json.Nodes;
using Advance.Citations;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation.Citations;

/// <summary>
/// Citation.js, an independent reader, reads our BibTeX and RIS, and the result is compared with the record field by field.
/// Anything that a format can't express is listed here, also field by field.
/// </summary>
public class RoundTripTests
{
    static readonly Lazy<(IReadOnlyList<JsonObject> Bib, IReadOnlyList<JsonObject> Ris)> Back = new(Read);

    static readonly IReadOnlyList<CslRecord> Records = [.. HardRecords.Exchanged.Values];

    public static TheoryData<string> Ids => [.. HardRecords.Exchanged.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_BibTeX_entry_survives_a_round_trip(string id)
    {
        var (record, back) = (HardRecords.Of(id), Back.Value.Bib[IndexOf(id)]);
        var expected = new SortedDictionary<string, string>(Common(record), StringComparer.Ordinal)
        {
            // "misc" is the entry type for everything that BibTeX doesn't know.
            ["type"] = record.Type switch
            {
                "article" or "webpage" or "dataset" => "document",
                "article-magazine" => "article-journal",
                var other => other,
            },
            ["title"] = record.MarkedTitle,
            ["author"] = NamesOf(record.Authors) + (record.HasMoreAuthors ? "; others" : ""),
            ["number"] = record.Type.StartsWith("article-", StringComparison.Ordinal)
                ? ""
                : record.Number ?? record.CollectionNumber ?? "",
            ["page"] = (Whole(record.Page) ?? (record.Type == "article-journal" ? record.Number : null)) ?? "",
            // A website's name has no separate field: it is how a page is published.
            ["container-title"] = record.Type == "webpage" ? "" : record.ContainerTitle ?? "",
            ["publisher"] = (record.Type == "webpage" ? record.ContainerTitle : record.Publisher) ?? "",
        };
        Assert.Equal(Print(expected), Print(Fields(back, expected.Keys)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_RIS_record_survives_a_round_trip(string id)
    {
        var (record, back) = (HardRecords.Of(id), Back.Value.Ris[IndexOf(id)]);
        var expected = new SortedDictionary<string, string>(Common(record), StringComparer.Ordinal)
        {
            // RIS calls preprints "unpublished work".
            ["type"] = record.Type == "article" ? "manuscript" : record.Type,
            ["title"] = record.Title,
            ["author"] = NamesOf(record.Authors),
            ["page"] = Whole(record.Page) ?? (record.Type == "article-journal" ? record.Number : null) ?? "",
            // For a paper T2 is the conference, and for a web page the series.
            ["container-title"] = record.Type is "paper-conference" or "webpage" ? "" : record.ContainerTitle ?? "",
            ["event-title"] = record.Type == "paper-conference" ? record.ContainerTitle! : "",
            ["collection-title"] = (record.Type == "webpage" ? record.ContainerTitle : record.CollectionTitle) ?? "",
        };
        Assert.Equal(Print(expected), Print(Fields(back, expected.Keys)));
    }

    [Fact]
    public void Every_field_of_a_record_survives_a_round_trip_through_CSL_JSON()
    {
        var diagnostics = new Advance.Diagnostics.DiagnosticBag();
        var items = JsonNode.Parse(HardRecords.Json())!.AsArray();
        foreach (var (item, record) in items.Zip(HardRecords.All.Values))
        {
            var back = CslRecord.Of(Advance.Data.Json.Read(item!.ToJsonString(), "item", diagnostics)!, diagnostics)!;
            Assert.Equal(Whole(record), Whole(back));
        }
        Assert.Empty(diagnostics.InFileOrder);
    }

    /// <summary>The rules of CSL's own schema, csl-data.json, for the properties that we write.</summary>
    [Fact]
    public void The_CSL_JSON_matches_its_schema()
    {
        var texts = (
            "id type title container-title container-title-short collection-title collection-number event-title "
            + "event-place genre edition medium version status reviewed-title reviewed-genre number-of-pages volume "
            + "issue number page publisher publisher-place DOI URL ISSN ISBN PMID PMCID language"
        ).Split(' ');
        string[] parts = ["family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle"];
        Assert.All(JsonNode.Parse(HardRecords.Json())!.AsArray(), item => Assert.All(item!.AsObject(), member =>
            {
                switch (member.Key)
                {
                    case "author" or "editor" or "translator" or "container-author" or "reviewed-author":
                        Assert.All(member.Value!.AsArray(), name =>
                            Assert.All(name!.AsObject(), part => Assert.Contains(part.Key, parts))
                        );
                        break;
                    case "issued" or "accessed":
                        Assert.All(member.Value!.AsObject(), part =>
                            Assert.Contains(part.Key, new[] { "date-parts", "circa", "literal" })
                        );
                        if (member.Value["date-parts"] is not JsonArray days)
                            break;
                        Assert.InRange(days.Count, 1, 2);
                        Assert.All(days.SelectMany(day => day!.AsArray()), part =>
                            Assert.Equal(JsonValueKind.Number, part!.GetValueKind())
                        );
                        break;
                    case "custom":
                        Assert.Equal(["authors_incomplete"], member.Value!.AsObject().Select(part => part.Key));
                        break;
                    default:
                        Assert.Contains(member.Key, texts);
                        Assert.Equal(JsonValueKind.String, member.Value!.GetValueKind());
                        break;
                }
            }));
        Assert.All(Records, record => Assert.Contains(record.Type, CslTypes.All));
    }

    static int IndexOf(string id) => HardRecords.Exchanged.Keys.ToList().IndexOf(id);

    /// <summary>The data that both formats keep.</summary>
    static Dictionary<string, string> Common(CslRecord record) =>
        new(StringComparer.Ordinal)
        {
            ["editor"] = NamesOf(record.Editors),
            ["collection-title"] = record.CollectionTitle ?? "",
            ["volume"] = record.Volume ?? "",
            ["issue"] = record.Issue ?? "",
            ["edition"] = record.Edition ?? "",
            ["publisher"] = record.Publisher ?? "",
            ["publisher-place"] = record.PublisherPlace ?? "",
            ["genre"] = record.Genre ?? "",
            ["issued"] = record.Issued?.Iso ?? "",
            ["DOI"] = record.Doi ?? "",
            ["ISSN"] = string.Join(", ", record.Issns),
            ["ISBN"] = string.Join(", ", record.Isbns),
            ["language"] = record.Language ?? "",
        };

    static SortedDictionary<string, string> Fields(JsonObject item, IEnumerable<string> keys)
    {
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
            fields[key] = item[key] switch
            {
                null => "",
                JsonArray names => string.Join("; ", names.Select(name => NameOf(name!.AsObject()))),
                JsonObject date => string.Join(
                    '-',
                    date["date-parts"]![0]!.AsArray().Select((part, i) => part!.ToString().PadLeft(i == 0 ? 4 : 2, '0'))
                ),
                var value => value
                    .ToString()
                    .Replace("<span class=\"nocase\">", "", StringComparison.Ordinal)
                    .Replace("</span>", "", StringComparison.Ordinal),
            };
        return fields;
    }

    static string NamesOf(IReadOnlyList<CslName> names) => string.Join("; ", names.Select(name => name.Inverted));

    // A reader may separate a particle or not, and may take an organisation for a surname: the written name is the same.
    static string NameOf(JsonObject name)
    {
        string? Part(string key) => name[key]?.ToString();
        var family = string.Join(
            ' ',
            new[] { Part("dropping-particle"), Part("non-dropping-particle"), Part("family") ?? Part("literal") }.OfType<string>()
        );
        return string.Join(", ", new[] { family, Part("given"), Part("suffix") }.OfType<string>());
    }

    static string Print(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join('\n', fields.Where(field => field.Value.Length > 0).Select(field => $"{field.Key}: {field.Value}"));

    static string? Whole(string? pages) =>
        pages is null ? null : PageRange.Full(pages).Replace("–", "-", StringComparison.Ordinal);

    // Records compare their lists by reference.
    static string Whole(CslRecord record) => JsonSerializer.Serialize(record);

    static (IReadOnlyList<JsonObject>, IReadOnlyList<JsonObject>) Read()
    {
        var question = new JsonObject
        {
            ["bib"] = string.Join(
                '\n',
                HardRecords.Exchanged.Select(pair => BibTex.Of(new CitedWork(CitedWork.KeyOf(pair.Value), null!, pair.Value)))
            ),
            ["ris"] = string.Concat(Records.Select(Ris.Of)),
        };
        var answer = JsonNode.Parse(Node.Run("read-citations.mjs", question.ToJsonString()))!;
        return (
            [.. answer["bib"]!.AsArray().Select(item => item!.AsObject())],
            [.. answer["ris"]!.AsArray().Select(item => item!.AsObject())]
        );
    }
}
