using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Advance.Tests.WholeSite;

/// <summary>Rules for both kinds of XML feed.</summary>
static partial class FeedRules
{
    static readonly string[] Addresses = ["href", "src", "cite", "poster", "action"];

    /// <summary>An address with a scheme and a host, in the characters that RFC 3986 allows.</summary>
    public static bool IsAbsolute(string? address) => address is not null && AbsoluteAddress().IsMatch(address);

    /// <summary>A language tag in the form of RFC 5646.</summary>
    public static bool IsLanguage(string? tag) => tag is not null && LanguageTag().IsMatch(tag);

    /// <summary>The minimum and maximum number of each child of an element.</summary>
    public static IEnumerable<string> Counts(XElement parent, IEnumerable<(XName Name, int Least, int Most)> children) =>
        from child in children
        let count = parent.Elements(child.Name).Count()
        where count < child.Least || count > child.Most
        select $"{parent.Name.LocalName} has {count} {child.Name.LocalName}, and should have {child.Least} to {child.Most}";

    public static IEnumerable<string> Twice(IEnumerable<string> ids) =>
        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"id {same.Key} appears twice");

    /// <summary>HTML that is read outside its page: absolute addresses, and no scripts or styles.</summary>
    public static IEnumerable<string> Html(string html)
    {
        var elements = new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("*");
        foreach (var element in elements)
        {
            if (element.LocalName is "script" or "style" or "iframe" or "object" or "embed" or "form" or "meta" or "link")
                yield return $"<{element.LocalName}> in the content";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style")
                    yield return $"attribute {attribute.Name} in the content";
                if (
                    Addresses.Contains(attribute.Name)
                    && !IsAbsolute(attribute.Value)
                    && !attribute.Value.StartsWith("mailto:", StringComparison.Ordinal)
                )
                    yield return $"'{attribute.Value}' in the content isn't a complete address";
            }
        }
    }

    [GeneratedRegex(@"^https?://[A-Za-z0-9.:-]+/[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]*$")]
    private static partial Regex AbsoluteAddress();

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
