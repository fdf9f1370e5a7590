namespace Advance.Content.Addresses;

/// <summary>
/// Finds addresses that some hosts and computers treat as the same: they differ only in case, or in how an accent is stored.
/// </summary>
public static class SameAddress
{
    /// <summary>Equal for two paths that are the same file on Windows, macOS or a host that runs on them.</summary>
    public static string Key(string path) => ComposedLetters.Of(path.ToUpperInvariant().ToLowerInvariant());

    /// <summary>
    /// The folder's page that a file would replace on some hosts: many answer <c>/get-help</c> and <c>/get-help/</c> with
    /// <c>get-help.html</c>, and IIS uses <c>default.htm</c> as a folder's page. Null if it doesn't replace one.
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
