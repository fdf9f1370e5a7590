namespace Advance.Theme.Words;

/// <summary>What the kinds of partners are called.</summary>
static class PartnerWords
{
    /// <summary>"nhs-trust" is "NHS trust", "research-council" is "Research council".</summary>
    public static string Kind(string kind)
    {
        var words = kind.Replace('-', ' ').Trim();
        if (words.Length == 0) return "";
        return words.StartsWith("nhs", StringComparison.OrdinalIgnoreCase) ? "NHS" + words[3..] : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
