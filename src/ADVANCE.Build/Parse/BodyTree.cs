using Advance.Content.Documents;
using Advance.Diagnostics;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>Extracts what checks and pages need from a body's syntax tree, and refuses what must not be published.</summary>
readonly struct BodyTree(string file, int firstLine)
{
    static readonly Rule UnsafeLink = new(
        "ADV0201",
        Severity.Error,
        "A link isn't of an allowed kind",
        "Use an address that begins with https://, http://, mailto: or tel:, or an address on this site."
    );

    static readonly Rule RawHtml = new(
        "ADV0003",
        Severity.Warning,
        "HTML in Markdown is shown as text",
        "Write it in Markdown, or remove the tag if you don't need it."
    );

    public IReadOnlyList<Heading> Headings(MarkdownDocument body)
    {
        var headings = new List<Heading>();
        foreach (var block in body.Descendants<HeadingBlock>())
            headings.Add(new Heading(block.Level, PlainText.Of(block), block.TryGetAttributes()?.Id ?? "", At(block)));
        return headings;
    }

    public IReadOnlyList<Link> Links(MarkdownDocument body, DiagnosticBag diagnostics)
    {
        var links = new List<Link>();
        var tags = new Dictionary<string, (Location First, int Count)>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in body.Descendants())
        {
            switch (node)
            {
                case LinkInline link:
                    Add(new Link(link.Url ?? "", PlainText.Of(link), link.IsImage, At(link)));
                    break;
                case AutolinkInline { IsEmail: false } link:
                    Add(new Link(link.Url, link.Url, false, At(link)));
                    break;
                case HtmlBlock { Type: not HtmlBlockType.Comment } html:
                    Count(FirstTag(html.Lines.ToString()), At(html));
                    break;
                case HtmlInline html when CommentInlines.IsOpen(html):
                    diagnostics.Report(
                        CommentInlines.Unclosed,
                        At(html),
                        "The comment isn't closed in this paragraph, so readers don't see the rest of it."
                    );
                    break;
                case HtmlInline html when !html.Tag.StartsWith("<!--", StringComparison.Ordinal) && !IsShortcode(html):
                    Count(FirstTag(html.Tag), At(html));
                    break;
            }
        }
        // One message per tag for all its occurrences, including closing tags.
        foreach (var (tag, (first, count)) in tags)
        {
            if (!tag.StartsWith("</", StringComparison.Ordinal) || !tags.ContainsKey(tag.Remove(1, 1)))
                diagnostics.Report(
                    RawHtml,
                    first,
                    $"'{tag}' is HTML, so readers see the tag as "
                        + $"typed{(count > 1 ? $", here and {count - 1} more {(count == 2 ? "time" : "times")}" : "")}."
                );
        }
        return links;

        void Count(string tag, Location location) =>
            tags[tag] = tags.TryGetValue(tag, out var known) ? (known.First, known.Count + 1) : (location, 1);

        void Add(Link link)
        {
            if (!UrlPolicy.Allows(link.Url))
            {
                var meant = UrlPolicy.Resolver(link.Url) ?? AddressTypo.Of(link.Url);
                var suggestion = meant is null ? "" : $" Did you mean '{meant}'?";
                diagnostics.Report(
                    UnsafeLink,
                    link.Location,
                    $"'{link.Url}' begins with '{UrlPolicy.Scheme(link.Url)}:'.{suggestion}"
                );
            }
            links.Add(link);
        }
    }

    // {{<figure src="a.png">}} is a Hugo shortcode, not a tag. A check reports it, including the tags in its attributes.
    static bool IsShortcode(HtmlInline html)
    {
        var node = html.PreviousSibling;
        for (var looked = 0; looked < 50 && node is not (null or LineBreakInline); looked++, node = node.PreviousSibling)
        {
            if (node is not LiteralInline literal)
                continue;
            var text = literal.Content.AsSpan();
            if (text.LastIndexOf("{{") is >= 0 and var open)
                return text[open..].IndexOf("}}") < 0;
            if (text.IndexOf("}}") >= 0)
                return false;
        }
        return false;
    }

    static string FirstTag(string html)
    {
        var end = html.AsSpan().TrimStart().IndexOfAny(" >\n");
        return end < 0 ? html.Trim() : html.TrimStart()[..end].TrimEnd('/') + ">";
    }

    readonly Location At(MarkdownObject node) => new(file, firstLine + node.Line, node.Column + 1);
}
