namespace Advance.Content.Values;

/// <summary>
/// ROR IDs of organisations (ror.readme.io, "ROR identifier pattern"): 0, six letters or digits, and two check digits.
/// </summary>
public static class RorId
{
    // Crockford's Base32 leaves out the letters that look like digits.
    const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>
    /// Only the nine letters and digits, or null if the text isn't such an ID or its check digits are wrong.
    /// </summary>
    public static string? Parse(string text)
    {
        var plain = text.Trim().TrimEnd('/').ToLowerInvariant();
        foreach (var start in (string[])["https://ror.org/", "http://ror.org/", "ror.org/"])
            if (plain.StartsWith(start, StringComparison.Ordinal))
                plain = plain[start.Length..];
        if (plain.Length != 9 || plain[0] != '0' || !plain[..7].All(Alphabet.Contains) || !plain[7..].All(char.IsAsciiDigit))
            return null;
        var number = plain[..7].Aggregate(0L, (sum, letter) => sum * 32 + Alphabet.IndexOf(letter, StringComparison.Ordinal));
        return 98 - number * 100 % 97 == (plain[7] - '0') * 10 + plain[8] - '0' ? plain : null;
    }

    /// <summary>Its address.</summary>
    public static string Url(string ror) => $"https://ror.org/{ror}";
}
