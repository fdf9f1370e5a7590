using System.Text;
using Advance.Diagnostics;
using AngleSharp.Html.Parser;

namespace Advance.Fuzz.Oracles;

/// <summary>The outcomes of inputs, in a few words.</summary>
static class Shapes
{
    /// <summary>The codes, and whether each was reported once or more often.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) =>
        string.Join(
            ' ',
            diagnostics
                .GroupBy(diagnostic => diagnostic.Rule.Code)
                .Select(group => group.Count() > 1 ? group.Key + "+" : group.Key)
                .Order(StringComparer.Ordinal)
        );

    /// <summary>Which elements are nested in which.</summary>
    public static string OfHtml(IEnumerable<byte[]> pages)
    {
        var shapes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        foreach (var element in new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page)).All)
            shapes.Add($"{element.ParentElement?.LocalName}>{element.LocalName}");
        return " " + string.Join(' ', shapes);
    }
}
