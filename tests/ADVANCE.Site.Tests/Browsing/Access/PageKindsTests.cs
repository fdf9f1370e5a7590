using AngleSharp.Dom;

namespace Advance.Tests.Browsing.Access;

public class PageKindsTests(BuiltSite site)
{
    [Fact]
    public void Whatever_any_page_is_made_of_is_on_one_of_them()
    {
        var looked = PageKinds
            .All.SelectMany(address => Parts(site.Html[address == "/no-such-page/" ? "/404.html" : address]))
            .ToHashSet();
        Findings.AreNone(site.Html.SelectMany(page => Parts(page.Value).Except(looked).Select(part => $"{page.Key}: {part}")));
    }

    /// <summary>Each element with its classes, and where it stands; not the words in a text that are set apart.</summary>
    static HashSet<string> Parts(IDocument page) =>
        [
            .. page.Body!.QuerySelectorAll(":not(abbr, b, bdi, cite, code, em, i, strong, sub, sup)")
                .Select(element =>
                    $"{element.ParentElement!.LocalName} > {element.LocalName}"
                    + string.Concat(element.ClassList.Order(StringComparer.Ordinal).Select(name => "." + name))
                ),
        ];
}
