using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Advance.Parse;
using AngleSharp.Html.Parser;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Tests.WholeSite;

/// <param name="IsName">True for an identifier, such as an <c>@id</c> in JSON-LD, whose fragment need not be a part of the
/// page.</param>
readonly record struct FileAddress(Uri Target, bool IsName = false);

/// <summary>The internal addresses in a file, read as a reader of its format would.</summary>
static partial class FileAddresses
{
    static readonly string[] Attributes = ["href", "src", "action", "poster", "data", "cite", "formaction"];

    /// <param name="path">The path below the output folder.</param>
    /// <param name="home">The address of the output folder, with a final slash.</param>
    public static IEnumerable<FileAddress> Of(string path, string text, Uri home)
    {
        var own = new Uri(home, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        var found = Path.GetExtension(path) switch
        {
            ".html" => InHtml(text, own),
            ".json" => InJson(text, own),
            ".rss" or ".atom" or ".xml" or ".svg" => InXml(text).SelectMany(value => InText(WebUtility.HtmlDecode(value), own)),
            ".ics" => InText(
                text.Replace("\r\n ", "", StringComparison.Ordinal)
                    .Replace("\\n", "\n", StringComparison.Ordinal)
                    .Replace("\\", "", StringComparison.Ordinal),
                own
            ),
            ".md" => InText(text, own)
                .Concat(
                    MarkdownDialect.Parse(text).Descendants<LinkInline>().Select(link => new FileAddress(new(own, link.Url)))
                ),
            ".css" or ".js" => AskedFor().Matches(text).Select(match => new FileAddress(new(own, match.Groups["address"].Value))),
            _ => InText(text, own),
        };
        return found.Where(address => address.Target.Scheme is "http" or "https" && address.Target.Host == home.Host);
    }

    static IEnumerable<FileAddress> InHtml(string text, Uri own)
    {
        var page = new HtmlParser().ParseDocument(text);
        foreach (
            var address in Attributes.SelectMany(name =>
                page.QuerySelectorAll($"[{name}]").Select(element => element.GetAttribute(name)!)
            )
        )
            yield return new(new(own, address));
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        foreach (var address in InText(meta.GetAttribute("content")!, own))
            yield return address;
        if (page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content") is { } refresh)
            yield return new(new(own, refresh.Split("url=")[1]));
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        foreach (var address in InJson(script.TextContent, own))
            yield return address with
            {
                IsName = true,
            };
    }

    static IEnumerable<FileAddress> InJson(string text, Uri own)
    {
        using var json = JsonDocument.Parse(text);
        return [.. Strings(json.RootElement).SelectMany(value => InText(WebUtility.HtmlDecode(value), own))];
    }

    static IEnumerable<string> Strings(JsonElement node) =>
        node.ValueKind switch
        {
            JsonValueKind.String => [node.GetString()!],
            JsonValueKind.Array => node.EnumerateArray().SelectMany(Strings),
            JsonValueKind.Object => node.EnumerateObject().SelectMany(property => Strings(property.Value)),
            _ => [],
        };

    static IEnumerable<string> InXml(string text)
    {
        var root = XDocument.Parse(text).Root!;
        return root.DescendantNodes()
            .OfType<XText>()
            .Select(node => node.Value)
            .Concat(root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Value));
    }

    static IEnumerable<FileAddress> InText(string text, Uri own) =>
        Complete()
            .Matches(text)
            .Where(match => match.Groups["host"].Value == own.Host)
            .Select(match => new FileAddress(new(match.Value.TrimEnd('.', ',', ';', '*'))));

    [GeneratedRegex("""https?://(?<host>[A-Za-z0-9.-]+)[^\s"'<>()\[\]{}\\`|]*""")]
    private static partial Regex Complete();

    [GeneratedRegex(
        """url\(["']?(?<address>(?!data:)[^"')]+)["']?\)|\b(?:from|import)\s*\(?\s*["'](?<address>\.{0,2}/[^"']+)["']"""
    )]
    private static partial Regex AskedFor();
}
