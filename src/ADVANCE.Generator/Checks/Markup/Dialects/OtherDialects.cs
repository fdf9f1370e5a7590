using Advance.Diagnostics;
using Advance.Parsing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Checks.Markup.Dialects;

/// <summary>Finds the markup of other tools in one document. Each construct is reported once, with how often it occurs.</summary>
/// <param name="document">The document.</param>
sealed class OtherDialects(Document document)
{
    static readonly Rule Other = new("ADV0041", Severity.Warning, "Another tool's markup is shown to readers", "");

    const int MostShown = 40;

    readonly Dictionary<Construct, (Location Place, string Text, int Count)> found = [];

    public void Look(LeafBlock block)
    {
        if (block is HtmlBlock { Type: HtmlBlockType.Comment } comment) LookAtComment(comment);
        if (block.Inline is null || block.Span.IsEmpty || block.Span.Start >= document.Markdown.Length) return;
        var source = MaskedSource.Of(block, document);
        // All constructs but those of a line's beginning have one of these.
        if (source.AsSpan().IndexOfAny("{[$=:^<*!+\\\u00A0\u2007\u202F\u3000.") < 0) return;
        var taken = new bool[source.Length];
        foreach (var construct in Constructs.All)
        {
            if (construct.IsInQuotation && !(block.Parent is QuoteBlock quote && quote[0] == block)) continue;
            foreach (var match in construct.Pattern.EnumerateMatches(source))
            {
                if (match.Length == 0 || taken.AsSpan(match.Index, match.Length).Contains(true)) continue;
                taken.AsSpan(match.Index, match.Length).Fill(true);
                Add(construct, block.Span.Start + match.Index, match.Length);
            }
        }
        foreach (var link in block.Inline.Descendants().OfType<LinkInline>()) LookAtAddress(link);
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (construct, (place, text, count)) in found)
            diagnostics.Report(Other, place, $"'{text}' is {construct.Name}, and readers see it as it is typed{Times(count)}. {construct.Advice}");
    }

    static string Times(int count) => count switch
    {
        1 => "",
        2 => ", here and once more in this file",
        _ => $", here and {count - 1} more times in this file",
    };

    // An address with a placeholder leads nowhere, and the link is there.
    void LookAtAddress(LinkInline link)
    {
        if (link.Url is not { } url || link.IsAutoLink || !(url.Contains("{{", StringComparison.Ordinal) || url.Contains("{%", StringComparison.Ordinal))) return;
        Add(Constructs.All.First(construct => construct.Pattern.IsMatch("{{ x }}")), link.Span.Start, link.Span.Length);
    }

    // What follows is hidden to the end of the file.
    void LookAtComment(HtmlBlock comment)
    {
        if (comment.Lines.ToString().Contains("-->", StringComparison.Ordinal)) return;
        Add(Constructs.All.First(construct => construct.Pattern.IsMatch("<!--")), comment.Span.Start, "<!--".Length);
    }

    void Add(Construct construct, int start, int length)
    {
        if (found.TryGetValue(construct, out var known)) found[construct] = known with { Count = known.Count + 1 };
        else found[construct] = (At(start), Shown(document.Markdown.AsSpan(start, length)), 1);
    }

    Location At(int position)
    {
        var before = document.Markdown.AsSpan(0, position);
        return new Location(document.Source.DisplayPath, document.BodyLine + before.Count('\n'), position - (before.LastIndexOf('\n') + 1) + 1);
    }

    static string Shown(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IndexOf('\n') is >= 0 and var end) text = text[..end].TrimEnd();
        return text.Length > MostShown ? $"{text[..MostShown]}…" : text.ToString();
    }
}
