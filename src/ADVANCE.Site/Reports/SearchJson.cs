using System.Text.Json;
using Advance.Printing;
using Advance.Render;
using Advance.Search;
using Advance.Search.Documents;
using Advance.Search.Explaining;
using Advance.Search.Ranking;
using Lucene.Net.Search;

namespace Advance.Reports;

/// <summary>
/// For other programs: the words and their alternatives, the number of pages found, the first pages with the parts that
/// match, and Lucene's own explanations on request.
/// </summary>
static class SearchJson
{
    public static void Print(SearchReport report, TextWriter console) =>
        console.Write(
            PlainJson.Of(
                JsonText
                    .Of(json =>
                    {
                        json.WriteStartObject();
                        json.WriteString("query", report.Answer.Query);
                        json.WriteStartArray("words");
                        foreach (var word in report.Answer.Words)
                            Write(json, word);
                        json.WriteEndArray();
                        json.WriteStartArray("synonyms");
                        foreach (var texts in report.Answer.Synonyms)
                            WriteAll(json, texts);
                        json.WriteEndArray();
                        json.WriteNumber("total", report.Answer.Hits.Count);
                        json.WriteStartArray("hits");
                        foreach (var hit in report.Shown)
                            Write(json, hit.Hit.Document, hit.Hit, hit.Explanation, report.WithTrees);
                        json.WriteEndArray();
                        if (report.Page is { } page)
                        {
                            json.WritePropertyName("page");
                            Write(json, page.Document, page.Hit, page.Explanation, withTree: true);
                        }
                        json.WriteStartObject("mistakes");
                        json.WriteNumber("errors", report.Errors);
                        json.WriteNumber("warnings", report.Warnings);
                        json.WriteEndObject();
                        json.WriteEndObject();
                    })
                    .Span
            )
        );

    static void Write(Utf8JsonWriter json, QueryWord word)
    {
        json.WriteStartObject();
        json.WriteString("typed", word.Typed);
        json.WriteString("stem", word.Stem);
        json.WriteBoolean("known", word.IsKnown);
        json.WriteBoolean("leftOut", word.IsLeftOut);
        json.WriteStartArray("standIns");
        foreach (var other in word.StandIns)
        {
            json.WriteStartObject();
            json.WriteString("word", other.Text);
            json.WriteString("stem", other.Stem);
            json.WriteNumber("weight", other.Weight);
            json.WriteString(
                "as",
                other.Kind switch
                {
                    StandInKind.Completion => "completion",
                    StandInKind.Correction => "correction",
                    StandInKind.Compound => "compound",
                    _ => "synonym",
                }
            );
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, SearchDocument document, RankedPage? hit, RankExplanation? explanation, bool withTree)
    {
        json.WriteStartObject();
        if (hit is null)
            json.WriteNull("rank");
        else
            json.WriteNumber("rank", hit.Rank);
        json.WriteNumber("score", hit?.Score ?? 0);
        json.WriteString("title", document.Title);
        json.WriteString("url", document.Url);
        json.WriteString("type", document.Type);
        json.WriteString("date", document.Date);
        if (explanation is not null)
        {
            json.WriteString("reason", explanation.Sentence);
            json.WriteStartObject("matches");
            foreach (var word in explanation.Words.Where(word => !word.Word.IsLeftOut).DistinctBy(word => word.Word.Typed))
            {
                json.WritePropertyName(word.Word.Typed);
                WriteAll(json, word.Fields);
            }
            json.WriteEndObject();
            json.WritePropertyName("leftOutBy");
            WriteAll(json, explanation.LeftOutBy);
            if (withTree)
            {
                json.WritePropertyName("explanation");
                Write(json, explanation.Lucene);
            }
        }
        json.WriteEndObject();
    }

    static void WriteAll(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, Explanation node)
    {
        json.WriteStartObject();
        // If nothing matches, this may be 0 / 0.
        json.WriteNumber("value", float.IsFinite(node.Value) ? node.Value : 0);
        json.WriteString("description", node.Description);
        if (node.GetDetails() is { Length: > 0 } details)
        {
            json.WriteStartArray("details");
            foreach (var detail in details)
                Write(json, detail);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
