namespace Advance.Benchmarks.Reading;

static class PageKinds
{
    /// <summary>The addresses of one page of each kind: those at the top, and the largest below each folder.</summary>
    public static IEnumerable<string> Of(string folder)
    {
        var pages = Directory
            .EnumerateFiles(folder, "index.html", SearchOption.AllDirectories)
            .Where(path => !File.ReadAllText(path).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            .Select(path =>
                (
                    Address: "/" + Path.GetRelativePath(folder, path).Replace('\\', '/')[..^"index.html".Length],
                    Size: new FileInfo(path).Length
                )
            );
        return pages
            .GroupBy(page => page.Address.Split('/') is [_, var section, not "", ..] ? section : page.Address)
            .Select(alike =>
                alike.OrderByDescending(page => page.Size).ThenBy(page => page.Address, StringComparer.Ordinal).First().Address
            )
            .Order(StringComparer.Ordinal)
            .Append("/404.html");
    }
}
