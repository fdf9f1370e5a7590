using System.Text.RegularExpressions;
using Advance.Diagnostics;

namespace Advance.Content.Documents;

/// <summary>What the author meant by a mistyped web or email address.</summary>
public static partial class AddressTypo
{
    // Some file extensions on sites are also country codes: .md, .py, .pl, .rs.
    const string Domains =
        "ac|academy|ai|app|at|au|be|blog|br|ca|care|ch|charity|cn|co|com|cymru|cz|de|dev|dk|edu|es|eu|fi|fr|gov|gr|"
        + "health|hu|ie|in|info|int|io|it|jp|ke|kr|london|me|mil|mx|net|network|ng|ngo|nl|no|nz|online|org|page|pt|ro|science|"
        + "scot|se|site|tv|uk|us|wales|za";

    /// <summary>
    /// The correct form of an address that a browser would take to the wrong place, or nowhere: <c>https:/x.org</c>,
    /// <c>https://https://x.org</c>, <c>mailto://team@x.org</c>. Null if nothing is wrong with it.
    /// </summary>
    public static string? OfScheme(string url)
    {
        if (Mailbox().Match(url) is { Success: true } mailbox)
            return "mailto:" + mailbox.Groups["rest"].Value;
        if (Web().Match(url) is not { Success: true } web)
            return null;
        var (scheme, rest) = (web.Groups["scheme"].Value.ToLowerInvariant(), web.Groups["rest"].Value);
        if (Again().IsMatch(rest))
            return OfScheme(rest) ?? rest;
        return web.Groups["mark"].Value == "://" ? null : scheme + "://" + rest;
    }

    /// <summary>The correct form of an address with a misspelt scheme: <c>htps://x.org</c>; null for any other.</summary>
    public static string? OfMisspeltScheme(string url)
    {
        if (Misspelt().Match(url) is not { Success: true } match)
            return null;
        var scheme = match.Groups["scheme"].Value.ToLowerInvariant();
        if (scheme is "ftp" or "sftp" or "ftps" or "http" or "https")
            return null;
        return Suggestion.Nearest(scheme, ["https", "http"]) is { } right ? right + "://" + match.Groups["rest"].Value : null;
    }

    /// <summary>What any address that can't be right could mean.</summary>
    public static string? Of(string url) => OfScheme(url) ?? OfMisspeltScheme(url) ?? OfLocal(url);

    /// <summary>
    /// What an address that doesn't exist on this site could mean elsewhere: a mailbox, or the name of another site.
    /// </summary>
    public static string? OfLocal(string url)
    {
        var plain = url.Trim('(', ')', '"', '\'', '“', '”', '‘', '’', '<', '>', ' ');
        if (BareMailbox().IsMatch(plain))
            return "mailto:" + plain;
        if (Within().Match(plain) is { Success: true } within)
            return OfScheme(within.Groups["url"].Value) ?? within.Groups["url"].Value;
        if (BareHost().IsMatch(plain))
            return "https://" + plain;
        return plain != url && UrlPolicy.Allows(plain) && UrlPolicy.Scheme(plain) is not null ? OfScheme(plain) ?? plain : null;
    }

    [GeneratedRegex(@"^(?:mailto:/+|e-?mail(?: ?to)?:/*|mail(?: to)?:/*)\s*(?<rest>[^\s/@]+@[^\s/@]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Mailbox();

    // A scheme that ends in a colon and not exactly two slashes, or whose colon is missing or mistyped.
    [GeneratedRegex(@"^(?<scheme>https?)(?<mark>:/*|[;.,]?//|:?//:/*|::/+)(?<rest>[^/\s:;.,].*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    [GeneratedRegex("^https?(://?|//)[^/]", RegexOptions.IgnoreCase)]
    private static partial Regex Again();

    [GeneratedRegex("^(?<scheme>[a-z]{3,7})[:;]/{1,3}(?<rest>[^/].*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Misspelt();

    [GeneratedRegex(@"^[^\s@/\\:?#]+@(?:[\w-]+\.)+(?!png|jpe?g|gif|svg|webp|avif|pdf)[a-z]{2,}$", RegexOptions.IgnoreCase)]
    private static partial Regex BareMailbox();

    [GeneratedRegex("^[./]*(?<url>https?[:;]?//?[^/].*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(
        @"^(www\.|([\w-]+\.){2,}(?!png|jpe?g|gif|svg|webp|pdf|md|html?|csv|zip|docx?|xlsx?|pptx?)[a-z]{2,}(/|$)"
            + @"|[\w-]+\.[a-z]{2,}/|[\w-]+\.("
            + Domains
            + @")([?#]|$))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex BareHost();
}
