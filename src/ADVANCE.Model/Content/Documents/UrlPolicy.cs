using System.Buffers;

namespace Advance.Content.Documents;

/// <summary>
/// Which addresses a page may contain, whoever wrote them: an allow-list of schemes, because a list of bad ones is never
/// complete (OWASP, Cross Site Scripting Prevention).
/// </summary>
public static class UrlPolicy
{
    static readonly SearchValues<char> NotInAddress = SearchValues.Create("\"<>\\^`{|}");

    static readonly string[] Allowed = ["http", "https", "mailto", "tel", "xref"];

    /// <summary>True for an address on this site, a fragment, or an address with an allowed scheme.</summary>
    public static bool Allows(string url)
    {
        var scheme = SchemeIn(url);
        if (scheme.IsEmpty)
            return true;
        foreach (var allowed in Allowed)
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>
    /// The scheme as a browser would see it (WHATWG URL: leading controls and spaces, and tabs and newlines anywhere,
    /// are dropped before parsing), or null for a relative address.
    /// </summary>
    public static string? Scheme(string url) => SchemeIn(url) is { Length: > 0 } scheme ? scheme.ToString() : null;

    // Called many times for each link: no text is copied unless a character is dropped.
    static ReadOnlySpan<char> SchemeIn(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#\\");
        if (end <= 0 || url[end] != ':')
            return default;
        var scheme = url.AsSpan(0, end);
        foreach (var letter in scheme)
            if (IsDropped(letter))
                return string.Concat(url[..end].Where(kept => !IsDropped(kept)));
        return scheme;
    }

    /// <summary>
    /// The address with characters that aren't allowed in one percent-encoded (WHATWG URL, URL code points), as browsers send
    /// them. Letters of any script stay, and anything already encoded is left.
    /// </summary>
    public static string Encoded(string url) =>
        url.AsSpan().ContainsAny(NotInAddress)
            ? string.Concat(
                url.Select(character => NotInAddress.Contains(character) ? $"%{(int)character:X2}" : character.ToString())
            )
            : url;

    static bool IsDropped(char letter) => letter is <= ' ' or '\u007F' || char.IsWhiteSpace(letter);

    /// <summary>
    /// Where a paper's identifier can be looked up on the web, for <c>doi:10.…</c> and <c>arXiv:…</c>; otherwise null.
    /// </summary>
    public static string? Resolver(string url) =>
        Scheme(url)?.ToLowerInvariant() switch
        {
            "doi" => "https://doi.org/" + url[4..].TrimStart(' ', '/'),
            "arxiv" => "https://arxiv.org/abs/" + url[6..].TrimStart(' ', '/'),
            _ => null,
        };

    /// <summary>
    /// True for an address on another site, including one without a scheme (<c>//host/</c>, and <c>\\host\</c>, which
    /// browsers read as the same).
    /// </summary>
    public static bool IsExternal(string url) =>
        SchemeIn(url) is { Length: > 0 } scheme ? !scheme.Equals("xref", StringComparison.OrdinalIgnoreCase) : NamesHost(url);

    /// <summary>True if a page may load the address, such as a picture's: no other site learns who reads the page.</summary>
    public static bool MayLoad(string url) => !IsExternal(url);

    // WHATWG URL, 4.4: in an http address a backslash is a slash, and characters that browsers drop may be before and between
    // them.
    static bool NamesHost(string url)
    {
        var slashes = 0;
        foreach (var letter in url)
        {
            if (letter is '/' or '\\')
            {
                if (++slashes == 2)
                    return true;
            }
            else if (!IsDropped(letter))
                return false;
        }
        return false;
    }
}
