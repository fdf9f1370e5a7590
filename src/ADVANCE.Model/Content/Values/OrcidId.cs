namespace Advance.Content.Values;

/// <summary>ORCID identifiers: 16 digits in groups of four, the last one a check digit by ISO 7064 MOD 11-2.</summary>
public static class OrcidId
{
    /// <summary>The identifier in its plain form, or null if it is malformed or its check digit is wrong.</summary>
    public static string? Parse(string text)
    {
        var plain = text.Replace("https://orcid.org/", "", StringComparison.OrdinalIgnoreCase)
            .Replace("http://orcid.org/", "", StringComparison.OrdinalIgnoreCase);
        if (plain.Length != 19 || plain[4] != '-' || plain[9] != '-' || plain[14] != '-')
            return null;
        var digits = plain.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        if (digits.Length != 16 || !digits[..15].All(char.IsAsciiDigit))
            return null;
        var total = digits[..15].Aggregate(0, (sum, digit) => (sum + digit - '0') * 2);
        var check = (12 - total % 11) % 11;
        return digits[15] == (check == 10 ? 'X' : (char)('0' + check)) ? plain.ToUpperInvariant() : null;
    }

    /// <summary>Its address.</summary>
    public static string Url(string orcid) => $"https://orcid.org/{orcid}";

    /// <summary>
    /// The identifier with the digits in the text, whatever other characters are between them; null if they don't make one.
    /// </summary>
    public static string? Suggest(string text) =>
        string.Concat(text.Where(letter => char.IsAsciiDigit(letter) || letter is 'x' or 'X')) is { Length: 16 } digits
            ? Parse($"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..]}")
            : null;
}
