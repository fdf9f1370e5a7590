using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Advance.Languages;

/// <summary>
/// The texts of the pages' scripts, as JSON: one object for each script, with texts, objects, or plurals as objects keyed by
/// CLDR category (js/words.js reads them). Few readers need any of them, so they are in a separate file and not in the page.
/// </summary>
public static class ScriptJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(Wording words) =>
        Write(json =>
        {
            Part(json, "header", () => Header(json, words.Script.Header, words.Items.Types));
            Part(json, "search", () => Search(json, words));
            Part(json, "copy", () => Copy(json, words.Script.Copy));
            Part(json, "filter", () => Texts(json, ("showing", words.Script.Filter.Showing)));
        });

    static void Header(Utf8JsonWriter json, HeaderScript words, TypeNames types)
    {
        Texts(
            json,
            ("suggestions", words.Suggestions),
            ("searchFor", words.SearchFor),
            ("pages", words.Pages),
            ("removeMarks", words.RemoveMarks),
            ("notLoaded", words.NotLoaded)
        );
        Write(json, "below", words.SuggestionsBelow);
        Write(json, "types", types);
    }

    static void Copy(Utf8JsonWriter json, CopyScript words) =>
        Texts(
            json,
            ("copy", words.Copy),
            ("what", words.WhatIsCopied),
            ("copied", words.Copied),
            ("copiedSaid", words.CopiedSaid),
            ("selected", words.Selected),
            ("selectedSaid", words.SelectedSaid)
        );

    static void Search(Utf8JsonWriter json, Wording all)
    {
        var words = all.Script.Search;
        Texts(
            json,
            ("searching", words.Searching),
            ("showingFor", words.ShowingFor),
            ("asTyped", words.AsTyped),
            ("nothingForWords", words.NothingForWords),
            ("nothingForChoices", words.NothingForChoices),
            ("partNotLoaded", words.PartNotLoaded),
            ("offline", words.Offline),
            ("listedBelow", words.ListedBelow),
            ("resultsFor", words.ResultsFor),
            ("narrowedTo", words.NarrowedTo),
            ("showMore", words.ShowMore),
            ("inThisPage", words.InThisPage),
            ("topicLabel", words.TopicLabel),
            ("topicsLabel", words.TopicsLabel),
            ("similar", words.Similar),
            ("searchAsTyped", words.SearchAsTyped),
            ("type", words.Type),
            ("topic", words.Topic),
            ("year", words.Year),
            ("author", words.Author),
            ("order", words.Order),
            ("bestMatch", words.BestMatch),
            ("newestFirst", words.NewestFirst),
            ("all", words.All),
            ("fewer", words.Fewer),
            ("ofFacet", words.OfFacet),
            ("narrow", all.Search.Narrow),
            ("narrowChosen", words.NarrowChosen),
            ("clearAll", words.ClearAll),
            ("similarWords", words.SimilarWords),
            ("fewerWords", words.FewerWords),
            ("copyLink", words.CopyLink),
            ("linkCopied", words.LinkCopied),
            ("linkLabel", words.LinkLabel),
            ("copyByHand", words.CopyByHand),
            ("day", all.Dates.Day),
            ("monthOfYear", all.Dates.Month)
        );
        Write(json, "results", words.Results);
        Write(json, "resultsFirst", words.ResultsFirst);
        json.WriteStartArray("months");
        foreach (var month in all.Dates.Months)
            json.WriteStringValue(month);
        json.WriteEndArray();
    }

    static void Part(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    static string Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(initialCapacity: 2 * 1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static void Texts(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Text)> texts)
    {
        foreach (var (name, text) in texts)
            json.WriteString(name, text);
    }

    static void Write(Utf8JsonWriter json, string name, Plural plural)
    {
        json.WriteStartObject(name);
        foreach (var (category, text) in plural.Forms)
            json.WriteString(category, text);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, string name, TypeNames types)
    {
        json.WriteStartObject(name);
        Texts(
            json,
            ("news", types.News),
            ("event", types.Event),
            ("publication", types.Publication),
            ("person", types.Person),
            ("topic", types.Topic),
            ("page", types.Page)
        );
        json.WriteEndObject();
    }
}
