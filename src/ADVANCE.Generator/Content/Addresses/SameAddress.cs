namespace Advance.Content.Addresses;

/// <summary>
/// Finds addresses that some hosts and computers take for one: they differ in small and capital letters alone, or in how an
/// accent is kept.
/// </summary>
public static class SameAddress
{
    /// <summary>Equal for two paths that are one file on Windows, macOS or a host that runs on them.</summary>
    public static string Key(string path) => JoinedLetters.Of(path.ToUpperInvariant().ToLowerInvariant());

    /// <summary>
    /// The page of a folder in whose place hosts would show a file: many answer <c>/get-help</c> and <c>/get-help/</c> with
    /// <c>get-help.html</c>, and IIS takes <c>default.htm</c> for a folder's page. Null if it stands for itself alone.
    /// </summary>
    public static string? ShownFor(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        var (folder, name) = (path[..slash], path[slash..].ToLowerInvariant());
        if (name is "default.htm" or "default.html" or "index.htm")
            return folder + "index.html";
        if (name == "index.html" || Path.GetExtension(name) is not (".html" or ".htm"))
            return null;
        return $"{path[..path.LastIndexOf('.')]}/index.html";
    }
}
