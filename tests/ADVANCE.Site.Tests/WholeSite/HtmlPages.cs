using Advance.Tests.Browsing;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Advance.Tests.WholeSite;

/// <summary>Every HTML page of the built site by its address, parsed.</summary>
static class HtmlPages
{
    public static IReadOnlyDictionary<string, IDocument> Of(BuiltSite site)
    {
        var parser = new HtmlParser();
        return site
            .Pages.Append("/404.html")
            .ToDictionary(address => address, address => (IDocument)parser.ParseDocument(File.ReadAllText(site.FileOf(address))));
    }

    /// <summary>Every page below a folder.</summary>
    public static IEnumerable<IDocument> In(string folder) =>
        OutputText.Of(folder, "index.html").Select(page => (IDocument)new HtmlParser().ParseDocument(page.Text));
}
