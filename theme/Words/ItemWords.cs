using Advance.Content;
using Advance.Languages;
using Advance.Parsing;

namespace Advance.Theme.Words;

/// <summary>Words about items and other entries.</summary>
static class ItemWords
{
    const int WordsAMinute = 220;

    /// <summary>The type's name in class names: <c>news</c>, <c>event</c>, <c>publication</c>.</summary>
    public static string Key(Item item) => item switch { Event => "event", Publication => "publication", _ => "news" };

    public static string Type(Item item, Wording words) => item switch { Event => words.Items.Types.Event, Publication => words.Items.Types.Publication, _ => words.Items.Types.News };

    /// <summary>"3 minutes to read", or null for a body so short that it says nothing.</summary>
    public static string? ReadingTime(Entry entry, Wording words)
    {
        var count = PlainText.Of(entry.Document.Body).AsSpan().Count(' ') + 1;
        if (count < WordsAMinute) return null;
        return words.Items.ReadingTime.Of((count + WordsAMinute / 2) / WordsAMinute);
    }

    /// <summary>The summary, unless it is the body's first paragraph, which the reader is about to see.</summary>
    public static string? Standfirst(Entry entry) => entry.Summary.Length > 0 && entry.Summary != PlainText.FirstParagraph(entry.Document.Body) ? entry.Summary : null;

    public static bool HasBody(Entry entry) => entry.Document.Body.Count > 0;

    /// <summary>A title that would fill a phone's screen in large type.</summary>
    public static bool IsLong(string title) => title.Length > 70;
}
