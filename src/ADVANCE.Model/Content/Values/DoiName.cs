using System.Text.RegularExpressions;

namespace Advance.Content.Values;

/// <summary>A DOI name, such as <c>10.1007/s10896-022-00407-4</c> (ISO 26324).</summary>
public static partial class DoiName
{
    /// <summary>The name without a resolver or <c>doi:</c> before it, or null if the text isn't a DOI.</summary>
    public static string? Parse(string text) => Form().Match(text) is { Success: true } match ? match.Groups["doi"].Value : null;

    /// <summary>
    /// The name in a text that isn't a DOI as it is: with punctuation of the sentence around it, with spaces in it, or after
    /// <c>www.</c>
    /// </summary>
    public static string? Suggest(string text) =>
        Start().Match(string.Concat(text.Where(character => !char.IsWhiteSpace(character)))) is { Success: true } start
            ? Parse(start.Value.TrimEnd('.', ',', ';', ':', '>', '"', '”', '’', '\''))
            : null;

    /// <summary>Its address at the resolver.</summary>
    public static string Url(string doi) => "https://doi.org/" + string.Join('/', doi.Split('/').Select(Uri.EscapeDataString));

    // Crossref's recommended pattern for modern DOIs, with the resolver's address allowed before it. A full stop or comma at
    // the end belongs to the sentence that it was copied from.
    [GeneratedRegex(@"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(?<doi>10\.\d{4,9}/[^\s]*[^\s.,;:])$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"10\.\d{4,9}/.+$")]
    private static partial Regex Start();
}
