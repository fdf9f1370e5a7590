using System.Globalization;
using Advance.Content;
using Advance.Parsing;
using Advance.Sites.Views;

namespace Advance.Theme.Words;

/// <summary>Words about items and other entries.</summary>
static class ItemWords
{
    const int WordsAMinute = 220;

    /// <summary>The type's name in class names: <c>news</c>, <c>event</c>, <c>publication</c>.</summary>
    public static string Key(Item item) => item switch { Event => "event", Publication => "publication", _ => "news" };

    public static string Type(Item item) => item switch { Event => "Event", Publication => "Publication", _ => "News" };

    /// <summary>What a page is, in a word, where its title does not say it.</summary>
    public static string? Kicker(PageView view) => view switch { ItemView { Item: var item } => Type(item), TopicView => "Topic", PersonView => "Person", _ => null };

    /// <summary>"1 item", "12 items".</summary>
    public static string Count(int count) => count == 1 ? "1 item" : $"{count.ToString(CultureInfo.InvariantCulture)} items";

    /// <summary>"3 minutes to read", or null for a body so short that it says nothing.</summary>
    public static string? ReadingTime(Entry entry)
    {
        var words = PlainText.Of(entry.Document.Body).AsSpan().Count(' ') + 1;
        if (words < WordsAMinute) return null;
        var minutes = (words + WordsAMinute / 2) / WordsAMinute;
        return minutes == 1 ? "1 minute to read" : $"{minutes.ToString(CultureInfo.InvariantCulture)} minutes to read";
    }

    /// <summary>The summary, unless it is the body's first paragraph, which the reader is about to see.</summary>
    public static string? Standfirst(Entry entry) => entry.Summary.Length > 0 && entry.Summary != PlainText.FirstParagraph(entry.Document.Body) ? entry.Summary : null;

    public static bool HasBody(Entry entry) => entry.Document.Body.Count > 0;

    /// <summary>A title that would fill a phone's screen in large type.</summary>
    public static bool IsLong(string title) => title.Length > 70;
}
