using AngleSharp;
using AngleSharp.Dom;

namespace Advance.Tests.Hostile;

/// <summary>
/// What pages and texts may hold, written down once more and apart from the program: a list that is wrong there isn't here too.
/// </summary>
static class WrittenList
{
    const string Origin = "https://notes.example";

    static readonly string[] OfTexts = Words(
        """
        p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del sub sup a abbr br hr img picture source figure figcaption
        caption table thead tbody tr th td dl dt dd div input
        """
    );

    static readonly string[] OfPages =
    [
        .. OfTexts,
        .. Words(
            """
            html head body meta title link style script header main footer nav section article aside form label button details
            summary span bdi b i cite time svg path
            """
        ),
    ];

    static readonly string[] Attributes = Words(
        """
        id class lang dir hidden role tabindex title href hreflang rel type download alt src srcset sizes width height loading
        fetchpriority decoding start datetime disabled checked charset name property content media as crossorigin action
        autocomplete autocapitalize spellcheck for popover popovertarget fill stroke stroke-width d viewBox http-equiv align
        """
    );

    static readonly string[] Prefixes = ["data-", "aria-"];

    /// <summary>What is in a whole page and may not be.</summary>
    public static IEnumerable<string> WrongInPage(IDocument page) =>
        page.All.SelectMany(element => Wrong(element, OfPages).Concat(WrongLink(element)));

    /// <summary>The same of the HTML of a text.</summary>
    public static IEnumerable<string> WrongInText(IDocument parsed) =>
        [
            .. parsed.Body!.QuerySelectorAll("*").SelectMany(element => Wrong(element, OfTexts)),
            .. parsed.Head!.Children.Select(element => $"<{element.LocalName}> in the head"),
            .. parsed.Descendants<IComment>().Select(_ => "a comment"),
            .. parsed
                .Body.Attributes.Concat(parsed.DocumentElement.Attributes)
                .Select(attribute => attribute.Name + " of the document"),
        ];

    static IEnumerable<string> Wrong(IElement element, string[] elements)
    {
        if (!elements.Contains(element.LocalName))
            yield return $"<{element.LocalName}>";
        foreach (var (name, value) in element.Attributes.Select(attribute => (attribute.Name, attribute.Value)))
        {
            var isKnown = Attributes.Contains(name) || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
            if (!isKnown)
                yield return $"{name} of <{element.LocalName}>";
            if (name == "href" && !IsLink(value))
                yield return $"href {value}";
            if (name is "src" or "action" or "srcset" && !value.Split(", ").All(IsOwn))
                yield return $"{name} {value}";
            if (name == "href" && element.LocalName == "link" && IsLoaded(element) && !IsOwn(value))
                yield return $"link {value}";
        }
    }

    // In a body an author may link to any site; the fields of a page name this one as text alone.
    static IEnumerable<string> WrongLink(IElement element) =>
        element.GetAttribute("href") is { } value && Read(value).Host == HostileTexts.Host && element.Closest(".prose") is null
            ? [$"href {value} outside a body"]
            : [];

    static bool IsLoaded(IElement link) => link.GetAttribute("rel") is "stylesheet" or "preload" or "icon";

    // A browser's own reading of an address, by AngleSharp (WHATWG URL).
    static bool IsLink(string value) =>
        Read(value) is { IsInvalid: true } or { Scheme: "http" or "https" or "mailto" or "tel" or "sms" };

    static bool IsOwn(string value) => Read(value) is { IsInvalid: false, Scheme: "https", Host: "notes.example" };

    static Url Read(string value) => new(new Url(Origin + "/news/x/"), value.Trim());

    static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
