using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Advance.Fuzz.Oracles;

/// <summary>
/// What a contributor's text may become in a page: these elements with these attributes, and addresses with these schemes.
/// Nothing else runs, loads or links elsewhere.
/// </summary>
static class HtmlPromises
{
    static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["p"] = [],
        ["h1"] = ["id"],
        ["h2"] = ["id"],
        ["h3"] = ["id"],
        ["h4"] = ["id"],
        ["h5"] = ["id"],
        ["h6"] = ["id"],
        ["ul"] = ["class"],
        ["ol"] = ["start", "type"],
        ["li"] = ["id", "class"],
        ["dl"] = [],
        ["dt"] = [],
        ["dd"] = [],
        ["a"] = ["href", "title", "id", "class", "aria-label", "role", "rel"],
        ["img"] = ["src", "alt", "title", "width", "height", "loading", "srcset", "sizes", "decoding", "referrerpolicy"],
        ["em"] = [],
        ["strong"] = [],
        ["del"] = [],
        ["sub"] = [],
        ["sup"] = ["id"],
        ["code"] = ["class"],
        ["pre"] = [],
        ["blockquote"] = [],
        ["br"] = [],
        ["hr"] = [],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["class", "colspan", "rowspan", "scope"],
        ["td"] = ["class", "colspan", "rowspan"],
        ["caption"] = [],
        ["colgroup"] = [],
        ["col"] = [],
        ["div"] = ["class", "role", "aria-label", "tabindex"],
        ["section"] = ["class", "aria-label"],
        ["abbr"] = ["title"],
        ["figure"] = [],
        ["figcaption"] = [],
        ["picture"] = [],
        ["source"] = ["srcset", "type", "sizes"],
        ["input"] = ["type", "checked", "disabled", "class", "aria-label"],
        ["span"] = ["class"],
    };

    static readonly HashSet<string> Schemes = new(["http", "https", "mailto", "tel"], StringComparer.Ordinal);

    static readonly HashSet<string> Addresses = new(
        ["href", "src", "action", "formaction", "poster", "data", "cite", "srcset", "ping", "background"],
        StringComparer.Ordinal
    );

    /// <param name="html">The HTML of a body.</param>
    /// <param name="where">The source, for the message.</param>
    public static void Hold(string html, string where)
    {
        var body = new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;
        foreach (var element in body.Descendants<IElement>())
        {
            if (!Allowed.TryGetValue(element.LocalName, out var attributes))
                throw new BrokenPromiseException($"A text never produces <{element.LocalName}>", $"{where}: {Shown(element)}");
            foreach (var attribute in element.Attributes)
            {
                if (!attributes.Contains(attribute.Name))
                    throw new BrokenPromiseException(
                        $"A text never produces the attribute {attribute.Name} of <{element.LocalName}>",
                        $"{where}: {Shown(element)}"
                    );
                if (Addresses.Contains(attribute.Name))
                    HoldAddress(attribute.Value, $"{where}: {Shown(element)}");
            }
            if (element.LocalName == "input" && element.GetAttribute("type") != "checkbox")
                throw new BrokenPromiseException("A text produces no field except a task's checkbox", Shown(element));
        }
    }

    /// <summary>Whether it leads to this site or has an allowed scheme, as a browser reads it (WHATWG URL).</summary>
    public static void HoldAddress(string address, string where)
    {
        var parsed = new Url("https://advance.example/a/b/", Plain(address));
        if (!Schemes.Contains(parsed.Scheme))
            throw new BrokenPromiseException("An address has an allowed scheme", $"{parsed.Scheme} in {where}");
    }

    // WHATWG URL, 4.4: controls and spaces at the ends are removed, and tabs and line endings everywhere.
    static string Plain(string address) =>
        new([
            .. address
                .Trim([.. Enumerable.Range(0, 33).Select(code => (char)code)])
                .Where(letter => letter is not ('\t' or '\n' or '\r')),
        ]);

    static string Shown(IElement element) => element.OuterHtml is var html && html.Length > 300 ? html[..300] : element.OuterHtml;
}
