namespace Advance.Assets.Modules;

/// <summary>Addresses by which the theme's files refer to each other.</summary>
public static class ThemeAddress
{
    /// <summary>The name of the file that an address refers to, without anything after <c>?</c> or <c>#</c>.</summary>
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

    /// <summary>Whether it is an address in the form that scripts need: browsers don't understand a bare name.</summary>
    public static bool IsRelative(string address) =>
        address.StartsWith("./", StringComparison.Ordinal) || address.StartsWith("../", StringComparison.Ordinal);

    /// <summary>Whether it has a scheme or a host: <c>https://example.org/a.css</c>, <c>//example.org/a.css</c>.</summary>
    public static bool HasHost(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (
            address.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && !address[..colon].Contains('/', StringComparison.Ordinal)
        );
}
