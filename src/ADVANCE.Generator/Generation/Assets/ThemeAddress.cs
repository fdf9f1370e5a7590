namespace Advance.Generation.Assets;

/// <summary>Addresses by which the theme's files name each other.</summary>
public static class ThemeAddress
{
    /// <summary>The name of the file that an address means, without what follows <c>?</c> or <c>#</c>.</summary>
    public static string Resolve(string from, string address)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in address.Split('?', '#')[0].Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count > 0)
                    parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    /// <summary>As scripts must write it: a word alone is a name that browsers don't know.</summary>
    public static bool IsRelative(string address) =>
        address.StartsWith("./", StringComparison.Ordinal) || address.StartsWith("../", StringComparison.Ordinal);

    /// <summary>It has a scheme or a host: <c>https://example.org/a.css</c>, <c>//example.org/a.css</c>.</summary>
    public static bool HasHost(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (
            address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && !address[..colon].Contains('/', StringComparison.Ordinal)
        );
}
