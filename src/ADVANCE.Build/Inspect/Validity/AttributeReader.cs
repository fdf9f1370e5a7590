using System.Buffers;
using System.Text;

namespace Advance.Inspect.Validity;

/// <summary>
/// The attributes of a start tag: which ones it has, whether their values are valid, and which are missing (WHATWG HTML,
/// chapter 4).
/// </summary>
struct AttributeReader
{
    static readonly SearchValues<byte> InTags = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8
    );

    // Our own tags have few attributes.
    string? names;

    /// <summary>The name of the element, or null if it isn't a known one.</summary>
    public string? Element { get; init; }

    public bool HasLanguage { get; private set; }
    public string? Id { get; private set; }

    /// <summary>The value of <c>type</c>.</summary>
    string? type;

    string? role;

    public readonly bool Has(string name) => names?.Contains($" {name} ", StringComparison.Ordinal) == true;

    /// <summary>Whether it has an accessible name other than a label.</summary>
    public readonly bool IsNamed => Has("aria-label") || Has("aria-labelledby") || Has("title");

    public readonly bool NeedsLabel => type is not ("hidden" or "submit" or "reset" or "button" or "image");

    /// <summary>
    /// Records an attribute. Returns what is wrong with its value, as a sentence without its full stop, or null.
    /// </summary>
    /// <param name="name">The name in lower case.</param>
    /// <param name="value">The value as in the page.</param>
    public string? Read(ReadOnlySpan<char> name, ReadOnlySpan<byte> value)
    {
        if (Element is null)
            return null;
        if (IsKept(name))
            names = $"{names ?? " "}{name} ";
        switch (name)
        {
            case "lang":
                HasLanguage = value.Length > 0;
                break;
            case "id":
                Id = Text(value);
                break;
            case "type":
                type = Text(value).ToLowerInvariant();
                break;
            case "role":
                role = Text(value);
                break;
        }
        return IsObsolete(name) ? $"the attribute '{name}' of <{Element}> is no longer part of HTML"
            : name is "lang" or "hreflang"
            && value.Length > 0
            && !(name is "hreflang" && value.SequenceEqual("x-default"u8))
            && !IsLanguage(value)
                ? $"'{Short(value)}' in '{name}' isn't a language tag such as en or cy"
            : AttributeValues.Allows(Element, name, value) ? null
            : value.Length == 0 ? $"the attribute '{name}' of <{Element}> is empty"
            : $"'{Short(value)}' isn't a value of '{name}' on <{Element}>";
    }

    /// <summary>The required attributes that the element lacks, as sentences without their full stops.</summary>
    public readonly IEnumerable<string> Missing()
    {
        var needed = Element switch
        {
            "img" => !Has("src") && !Has("srcset") ? "src"
            : !Has("alt") && role is not ("none" or "presentation") ? "alt"
            : null,
            "area" when Has("href") && !Has("alt") => "alt",
            "input" when type == "image" && !Has("alt") => "alt",
            "iframe" when !Has("title") => "title",
            "link" => !Has("rel") && !Has("itemprop") ? "rel"
            : !Has("href") && !Has("imagesrcset") ? "href"
            : null,
            "meta" => Has("charset") || Has("itemprop") ? null
            : !Has("name") && !Has("property") && !Has("http-equiv") ? "name"
            : !Has("content") ? "content"
            : null,
            "source" when !Has("src") && !Has("srcset") => "srcset",
            "track" when !Has("src") => "src",
            "optgroup" when !Has("label") => "label",
            "data" or "meter" when !Has("value") => "value",
            "map" when !Has("name") => "name",
            _ => null,
        };
        return needed is null ? [] : [$"the element <{Element}> has no '{needed}'"];
    }

    // The attributes that are checked.
    static bool IsKept(ReadOnlySpan<char> name) =>
        name
            is "src"
                or "srcset"
                or "alt"
                or "href"
                or "title"
                or "rel"
                or "imagesrcset"
                or "charset"
                or "itemprop"
                or "name"
                or "property"
                or "http-equiv"
                or "content"
                or "label"
                or "value"
                or "hidden"
                or "aria-label"
                or "aria-labelledby";

    // WHATWG HTML, 16.2: the obsolete attributes that designers still use.
    readonly bool IsObsolete(ReadOnlySpan<char> name) =>
        name switch
        {
            "align" or "bgcolor" or "cellpadding" or "cellspacing" or "valign" or "nowrap" or "hspace" or "vspace" => true,
            "frameborder" or "marginheight" or "marginwidth" or "noshade" or "clear" or "vlink" or "alink" => true,
            "border" => Element is "table" or "img" or "object",
            "width" or "height" => Element is "table" or "td" or "th" or "tr" or "hr" or "col" or "pre" or "div" or "p",
            "language" => Element == "script",
            "summary" or "frame" or "rules" => Element == "table",
            "longdesc" => Element == "img",
            "name" => Element is "a" or "img",
            _ => false,
        };

    static bool IsLanguage(ReadOnlySpan<byte> value)
    {
        // RFC 5646, 2.1: a language of two or three letters (longer ones aren't registered), followed by subtags.
        var first = true;
        foreach (var range in value.Split((byte)'-'))
        {
            var part = value[range];
            if (part.Length is 0 or > 8 || part.ContainsAnyExcept(InTags))
                return false;
            if (
                first
                && !(part.Length is 2 or 3 && !part.ContainsAny(AttributeValues.Digits))
                && !(part is [(byte)'x' or (byte)'i'] && value.Length > 2)
            )
                return false;
            first = false;
        }
        return true;
    }

    static string Short(ReadOnlySpan<byte> value) => Text(value.Length > 60 ? value[..60] : value);

    static string Text(ReadOnlySpan<byte> value) => Encoding.UTF8.GetString(value);
}
