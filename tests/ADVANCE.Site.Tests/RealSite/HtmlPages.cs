using Advance.Tests.Browsing;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Advance.Tests.RealSite;

/// <summary>Every HTML page of the built site by its address, parsed.</summary>
static class HtmlPages
{
    public static IReadOnlyDictionary<string, IDocument> Of(BuiltSite site)
    {
        var parser = new HtmlParser();
        return site.Pages.Append("/404.html").ToDictionary(address => address, address => (IDocument)parser.ParseDocument(File.ReadAllText(site.FileOf(address))));
    }
}
