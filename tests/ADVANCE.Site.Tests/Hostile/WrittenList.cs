using AngleSharp;
using AngleSharp.Dom;

namespace Advance.Tests.Hostile;

/// <summary>What pages and texts may hold, written down once more and apart from the program: a list that is wrong there is not wrong here too.</summary>
static class WrittenList
{
    const string Origin = "https://notes.example";

    static readonly string[] OfTexts = "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del sub sup a abbr br hr img picture source figure figcaption table thead tbody tr th td dl dt dd div input".Split(' ');

    static readonly string[] OfPages =
    [
        .. OfTexts, .. "html head body meta title link style script header main footer nav section article aside form label button details summary span bdi b i cite time svg path".Split(' '),
    ];

    static readonly string[] Attributes =
        ("id class lang dir hidden role tabindex title href hreflang rel type download alt src srcset sizes width height loading fetchpriority decoding start datetime disabled checked "
        + "charset name property content media as crossorigin action autocomplete autocapitalize spellcheck for popover popovertarget fill stroke stroke-width d viewBox http-equiv align").Split(' ');

    /// <summary>What is in a whole page and may not be.</summary>
    public static IEnumerable<string> WrongInPage(IDocument page) => page.All.SelectMany(element => Wrong(element, OfPages, isPage: true));

    /// <summary>The same of the HTML of a text.</summary>
    public static IEnumerable<string> WrongInText(IDocument parsed) =>
        parsed.Body!.QuerySelectorAll("*").SelectMany(element => Wrong(element, OfTexts, isPage: false)).Concat(parsed.Head!.Children.Select(element => $"<{element.LocalName}> in the head")).Concat(parsed.Descendants<IComment>().Select(_ => "a comment"))
            .Concat(parsed.Body.Attributes.Concat(parsed.DocumentElement.Attributes).Select(attribute => attribute.Name + " of the document"));

    static IEnumerable<string> Wrong(IElement element, string[] elements, bool isPage)
    {
        if (!elements.Contains(element.LocalName)) yield return $"<{element.LocalName}>";
        foreach (var attribute in element.Attributes)
        {
            var isKnown = Attributes.Contains(attribute.Name) || attribute.Name.StartsWith("data-", StringComparison.Ordinal) || attribute.Name.StartsWith("aria-", StringComparison.Ordinal);
            if (!isKnown) yield return $"{attribute.Name} of <{element.LocalName}>";
            if (attribute.Name is "href" && (!IsLink(attribute.Value) || (Read(attribute.Value).Host == HostileTexts.Host && isPage && element.Closest(".prose") is null))) yield return $"href {attribute.Value}";
            if (attribute.Name is "src" or "action" or "srcset" && !attribute.Value.Split(", ").All(IsOwn)) yield return $"{attribute.Name} {attribute.Value}";
            if (attribute.Name is "href" && element.LocalName == "link" && element.GetAttribute("rel") is "stylesheet" or "preload" or "icon" && !IsOwn(attribute.Value)) yield return $"link {attribute.Value}";
        }
    }

    // A browser's own reading of an address, by AngleSharp (WHATWG URL).
    static bool IsLink(string value) => Read(value) is { IsInvalid: false, Scheme: "http" or "https" or "mailto" or "tel" or "sms" } or { IsInvalid: true };

    static bool IsOwn(string value) => Read(value) is { IsInvalid: false, Scheme: "https", Host: "notes.example" };

    static Url Read(string value) => new(new Url(Origin + "/news/x/"), value.Trim());
}
