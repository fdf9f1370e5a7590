using System.Text.RegularExpressions;
using Advance.Tests.Running;

namespace Advance.Tests.WholeSite;

/// <summary>The theme's style sheets as written.</summary>
static partial class StyleSheets
{
    static string Folder => Path.Combine(Checkout.Root, "theme/assets/css");

    /// <summary>The name and text of each, without comments.</summary>
    public static IEnumerable<(string Name, string Text)> All =>
        Directory
            .EnumerateFiles(Folder, "*.css")
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), Comment().Replace(File.ReadAllText(path), "")));

    /// <summary>With its comments.</summary>
    public static string Tokens => File.ReadAllText(Path.Combine(Folder, "tokens.css"));

    /// <summary>
    /// The declarations inside the first block after an opening, such as <c>@media print</c>: the text between its
    /// braces.
    /// </summary>
    public static string Block(string sheet, string opening)
    {
        var start = sheet.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
            return "";
        var (depth, at) = (0, sheet.IndexOf('{', start));
        for (var i = at; i < sheet.Length; i++)
        {
            depth += sheet[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
                return sheet[(at + 1)..i];
        }
        return "";
    }

    [GeneratedRegex(@"/\*[\s\S]*?\*/")]
    private static partial Regex Comment();
}
