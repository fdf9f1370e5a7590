using System.Buffers;
using System.Net;
using System.Text;
using Advance.Content.Documents;

namespace Advance.Render.HtmlReading.Markup;

enum TagKind
{
    Other,
    Link,
    Meta,
    Script,
    Style,
}

/// <summary>
/// The values of a start tag that decide whether it is allowed on a page, whatever the order of its attributes.
/// </summary>
struct TagValues
{
    static readonly SearchValues<byte> InReference = SearchValues.Create(
        "#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8
    );

    const int LongestRefresh = 200;

    string? href,
        rel,
        type,
        equivalent,
        content;
    bool hasSource;

    public TagKind Kind { get; init; }

    public readonly bool IsScriptOrStyle => Kind is TagKind.Script or TagKind.Style;

    public static TagKind KindOf(ReadOnlySpan<char> name) =>
        name switch
        {
            "link" => TagKind.Link,
            "meta" => TagKind.Meta,
            "script" => TagKind.Script,
            "style" => TagKind.Style,
            _ => TagKind.Other,
        };

    public void Keep(ReadOnlySpan<char> name, ReadOnlySpan<byte> value)
    {
        if (Kind == TagKind.Other)
            return;
        // Nearly all of a page's meta elements are names and texts, which need no check.
        if (name is "content")
            content = equivalent is not null || value.Length < LongestRefresh ? Text(value) : "";
        else if (name is "rel")
            rel = Text(value);
        else if (name is "type")
            type = Text(value);
        else
            equivalent = Text(value);
    }

    /// <summary>Checks an address that a reader follows, or a machine reads.</summary>
    public void Href(ReadOnlySpan<byte> value, MarkupReader reader)
    {
        if (Kind == TagKind.Other && (IsOwnPath(value) || value.StartsWith("https://"u8)))
            return;
        var address = Text(value);
        if (Kind == TagKind.Link && !HasLooseReference(value))
            href = address;
        else if (!IsAllowed(address) || HasLooseReference(value))
            reader.Found($"the address '{Short(address)}'");
    }

    /// <summary>Checks an address that a browser requests by itself, or submits a form to.</summary>
    public void Loads(ReadOnlySpan<char> name, ReadOnlySpan<byte> value, MarkupReader reader)
    {
        if (name is "src" && Kind == TagKind.Script)
            hasSource = true;
        if (name is not ("srcset" or "imagesrcset") && IsOwnPath(value))
            return;
        var addresses = Text(value);
        var what = name is "action" ? "a form that is sent to" : "something that is loaded from";
        // Sources are separated by commas, each with its width after a space; our own addresses contain neither.
        foreach (var range in addresses.AsSpan().Split(name is "srcset" or "imagesrcset" ? ',' : '\0'))
        {
            var address = addresses.AsSpan(range).Trim().ToString();
            if (!reader.MayLoad(address) || HasLooseReference(value))
                reader.Found($"{what} '{Short(address)}'");
        }
    }

    /// <summary>Checks rules that involve more than one attribute.</summary>
    public readonly void Judge(PageMarkup markup, MarkupReader reader)
    {
        if (Kind == TagKind.Link && href is not null && !MayLink(reader))
            reader.Found($"a link element that loads '{Short(href)}'");
        if (Kind != TagKind.Meta || equivalent is null)
            return;
        var refreshes = equivalent.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase);
        if (refreshes && markup.MayRefresh && IsOwnRefresh())
            return;
        if (!refreshes && equivalent.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase))
            return;
        reader.Found($"the element <meta http-equiv=\"{Short(equivalent)}\">");
    }

    /// <summary>Whether it is a script or style sheet that the site's policy allows by its hash, or data, or a file.</summary>
    public readonly bool MayHold(ReadOnlySpan<byte> text, PageMarkup markup)
    {
        if (hasSource)
            return markup.IsListed && text.IsEmpty;
        if (Kind == TagKind.Script && type == "application/ld+json")
            return true;
        foreach (var inline in markup.Inline)
            if (inline.Span.SequenceEqual(text))
                return true;
        return false;
    }

    readonly bool MayLink(MarkupReader reader)
    {
        var words = (rel ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isQuiet = words.Length > 0 && words.All(word => Refused.QuietLinks.Contains(word.ToLowerInvariant()));
        return isQuiet ? IsAllowed(href!) : reader.MayLoad(href!);
    }

    // "0; url=/new/": RedirectGenerator only redirects to pages of the site.
    readonly bool IsOwnRefresh() =>
        content is not null
        && content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && UrlPolicy.MayLoad(content[(at + "url=".Length)..].TrimStart(' ', '\'', '"'));

    /// <summary>Schemes that authors' links may have, and the text messages that the theme offers.</summary>
    static bool IsAllowed(string address) => UrlPolicy.Allows(address) || address.StartsWith("sms:", StringComparison.Ordinal);

    // "java&#115cript:": a browser also resolves a reference without its semicolon, and none of our writers produces one.
    static bool HasLooseReference(ReadOnlySpan<byte> value)
    {
        if (value.IndexOfAny("/?"u8) is >= 0 and var path)
            value = value[..path];
        while (value.IndexOf((byte)'&') is >= 0 and var sign)
        {
            value = value[(sign + 1)..];
            var end = value.IndexOfAnyExcept(InReference);
            if (end <= 0 || value[end] != ';')
                return true;
        }
        return false;
    }

    // Covers most addresses on a page without copying.
    static bool IsOwnPath(ReadOnlySpan<byte> value) =>
        value is [(byte)'#', ..] or [(byte)'/']
        || (value is [(byte)'/', var second, ..] && second > ' ' && second is not ((byte)'/' or (byte)'\\' or (byte)'&'));

    static string Text(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    static string Short(string text) => text.Length > 60 ? text[..57] + "..." : text;
}
