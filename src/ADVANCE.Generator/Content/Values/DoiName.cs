using System.Text.RegularExpressions;

namespace Advance.Content.Values;

/// <summary>A DOI name, such as <c>10.1007/s10896-022-00407-4</c> (ISO 26324).</summary>
public static partial class DoiName
{
    /// <summary>The name without resolver or <c>doi:</c> before it, or null if the text is no DOI.</summary>
    public static string? Parse(string text) => Form().Match(text) is { Success: true } match ? match.Groups["doi"].Value : null;

    /// <summary>Its address at the resolver.</summary>
    public static string Url(string doi) => "https://doi.org/" + string.Join('/', doi.Split('/').Select(Uri.EscapeDataString));

    // Crossref's recommended pattern for modern DOIs, with the resolver's address allowed before it.
    [GeneratedRegex(@"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(?<doi>10\.\d{4,9}/[^\s]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
