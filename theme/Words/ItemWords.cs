using Advance.Content;
using Advance.Content.Documents;
using Advance.Languages;
using Advance.Sites;

namespace Advance.Theme.Words;

/// <summary>Texts about items and other entries.</summary>
static class ItemWords
{
    /// <summary>How fast adults read silently, a little below the mean of Brysbaert (2019), 238 words a minute.</summary>
    const int WordsAMinute = 230;

    /// <summary>The type's key in class names: <c>news</c>, <c>event</c>, <c>publication</c>.</summary>
    public static string Key(Item item) =>
        item switch
        {
            Event => "event",
            Publication => "publication",
            _ => "news",
        };

    public static string Type(Item item, Wording words) =>
        item switch
        {
            Event => words.Items.Types.Event,
            Publication => words.Items.Types.Publication,
            _ => words.Items.Types.News,
        };

    /// <summary>
    /// "4 minute read", rounded up from the words of the body; null if there is nothing to read, and for events, which people
    /// look up rather than read.
    /// </summary>
    public static string? ReadingTime(Item item, Wording words)
    {
        if (item is Event || !HasBody(item))
            return null;
        var count = PlainText.Of(item.Document.Body).AsSpan().Count(' ') + 1;
        return words.Items.ReadingTime.Of((count + WordsAMinute - 1) / WordsAMinute);
    }

    /// <summary>The summary, unless it is the body's first paragraph, which follows anyway.</summary>
    public static string? Standfirst(Entry entry) =>
        entry.HasSummary && entry.Summary != PlainText.FirstParagraph(entry.Document.Body) ? entry.Summary : null;

    /// <summary>The text below the title of a list: the section's own summary, unless its text says the same.</summary>
    public static string? Lede(PageView view) =>
        view.Introduction is { } introduction && HasBody(introduction) ? Standfirst(introduction) : view.Description;

    public static bool HasBody(Entry entry) => entry.Document.Body.Count > 0;

    /// <summary>Whether a title would fill a phone's screen in large type.</summary>
    public static bool IsLong(string title) => title.Length > 70;
}
