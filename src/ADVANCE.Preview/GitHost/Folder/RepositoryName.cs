namespace Advance.Preview.GitHost.Folder;

static class RepositoryName
{
    /// <summary>
    /// A folder's name in the characters allowed in names of repositories. The browser caches what it reads under this name.
    /// </summary>
    public static string Of(string folder)
    {
        var name = string.Concat(
                Path.GetFileName(folder).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')
            )
            .Trim('.');
        return name.Length == 0 ? "site" : name;
    }
}
