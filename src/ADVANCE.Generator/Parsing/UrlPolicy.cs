using System.Buffers;

namespace Advance.Parsing;

/// <summary>
/// Which addresses may stand in a page, whoever wrote them: an allow-list of schemes, since a list of bad ones is never
/// complete (OWASP, Cross Site Scripting Prevention).
/// </summary>
public static class UrlPolicy
{
    static readonly SearchValues<char> NotInAddress = SearchValues.Create("\"<>\\^`{|}");

    static readonly string[] Allowed = ["http", "https", "mailto", "tel", "xref"];

    /// <summary>True for an address on this site, an anchor, or one of an allowed scheme.</summary>
    public static bool Allows(string url) => Scheme(url) is not { } scheme || Allowed.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The scheme as a browser would see it (WHATWG URL: leading controls and spaces, and tabs and newlines anywhere,
    /// are dropped before parsing), or null for a relative address.
    /// </summary>
    public static string? Scheme(string url)
    {
        var seen = new string([.. url.Where(letter => letter > ' ' && letter != '\u007F' && !char.IsWhiteSpace(letter))]);
        var end = seen.AsSpan().IndexOfAny(":/?#\\");
        return end > 0 && seen[end] == ':' ? seen[..end] : null;
    }

    /// <summary>
    /// The address with those signs as percent codes that may not stand in one (WHATWG URL, URL code points), as browsers
    /// send them. Letters of any script may stay, and what is encoded already is left.
    /// </summary>
    public static string Encoded(string url) => url.AsSpan().ContainsAny(NotInAddress) ? string.Concat(url.Select(sign => NotInAddress.Contains(sign) ? $"%{(int)sign:X2}" : sign.ToString())) : url;

    /// <summary>Where the number of a paper can be looked up on the web, for <c>doi:10.…</c> and <c>arXiv:…</c>; else null.</summary>
    public static string? Resolver(string url) => Scheme(url)?.ToLowerInvariant() switch
    {
        "doi" => "https://doi.org/" + url[4..].TrimStart(' ', '/'),
        "arxiv" => "https://arxiv.org/abs/" + url[6..].TrimStart(' ', '/'),
        _ => null,
    };

    /// <summary>True for an address on another site, also one that leaves the scheme out (<c>//host/</c>).</summary>
    public static bool IsExternal(string url) => Scheme(url) is { } scheme ? !scheme.Equals("xref", StringComparison.OrdinalIgnoreCase) : url.StartsWith("//", StringComparison.Ordinal) || url.StartsWith("/\\", StringComparison.Ordinal);
}
