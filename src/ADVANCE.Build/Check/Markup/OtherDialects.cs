using System.Buffers;
using Advance.Check.Markup.Dialects;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Advance.Parse.Tables;
using Markdig.Syntax;

namespace Advance.Check.Markup;

/// <summary>
/// Finds the markup of other tools in one document. Each construct is reported once, with the number of times it occurs.
/// </summary>
/// <param name="document">The document.</param>
sealed class OtherDialects(Document document)
{
    internal static readonly Rule Other = new("ADV0041", Severity.Warning, "Another tool's markup is shown to readers", "");

    const int MostShown = 40;

    /// <summary>All constructs contain one of these, except those at the beginning of a line.</summary>
    static readonly SearchValues<char> Signs = SearchValues.Create("{[$=:^~<*!?+\\%@#_`'|\u00A0\u2007\u202F\u3000");

    // By message: a formula has several kinds of markers.
    readonly Dictionary<(string Fault, string Advice), (Construct Construct, int Start, int Length, int Count)> found = [];

    readonly UndefinedReferences references = new(document);

    readonly NarrativeCitations narrative = new();

    // The characters of other tools' markup in the last block that was searched, and where the block begins.
    bool[]? taken;
    int takenFrom;

    /// <summary>
    /// The last block that was searched contains markup, such as a callout's first line, that the indented block after it
    /// belongs to.
    /// </summary>
    public bool IsBeforeIndented { get; private set; }

    /// <summary>
    /// True if that part of the document's Markdown, in the last block that was searched, contains another tool's markup.
    /// </summary>
    public bool Holds(int start, int length)
    {
        if (taken is null)
            return false;
        var from = Math.Clamp(start - takenFrom, 0, taken.Length);
        return taken.AsSpan(from, Math.Min(length, taken.Length - from)).Contains(true);
    }

    public void Look(LeafBlock block, DiagnosticBag diagnostics)
    {
        taken = null;
        IsBeforeIndented = false;
        if (block.Inline is not { } inlines)
            return;
        var end = Math.Min(block.Span.End + 1, document.Markdown.Length);
        if (!block.Span.IsEmpty && block.Span.Start < end && !MayHold(document.Markdown.AsSpan(block.Span.Start..end)))
            return;
        var source = MaskedText.Of(inlines, block, document);
        if (source.Text.Length == 0)
            return;
        var isInQuotation = block.Parent is QuoteBlock quote && quote[0] == block;
        takenFrom = source.Start;
        foreach (var (construct, start, length) in Found.In(source.Text, isInQuotation, out taken))
        {
            if (block is TableCaption && construct == MisplacedSpaces.Colon)
                continue;
            IsBeforeIndented |= construct.IsBeforeIndented;
            Count(construct, source.Start + start, length);
        }
        narrative.Look(source, this);
        references.Look(source, this);
    }

    void Count(Construct construct, int start, int length)
    {
        var key = (construct.Fault, construct.Advice);
        if (!found.TryGetValue(key, out var known))
            found[key] = (construct, start, length, 1);
        else if (start < known.Start)
            found[key] = (construct, start, length, known.Count + 1);
        else
            found[key] = known with { Count = known.Count + 1 };
    }

    public void Report(DiagnosticBag diagnostics)
    {
        var places = new Places(document);
        foreach (var (start, length) in narrative.Found(found.ContainsKey((References.Cited.Fault, References.Cited.Advice))))
            Count(References.Cited, start, length);
        foreach (var (construct, start, length, count) in found.Values.OrderBy(one => one.Start))
        {
            var text = Shown(document.Markdown.AsSpan(start, length));
            var rule = construct.IsOwn ? MarkupCheck.Lost : Other;
            diagnostics.Report(rule, places.At(start), $"'{text}' {construct.Fault}{Times(count)}. {construct.Advice}");
        }
        references.Report(places, diagnostics);
    }

    /// <summary>The first construct in a title or summary, as the middle of a sentence; null if there is none.</summary>
    public static (string Fault, string Advice)? InField(string plain)
    {
        if (!MayHold(plain))
            return null;
        var isAboutTemplates = Templates.AreNamedIn(plain);
        var source = MaskedText.Of(plain);
        foreach (var (construct, start, length) in Found.In(source.Text, isInQuotation: false, out _).OrderBy(one => one.Start))
            if (
                !construct.IsOwn
                && !(Templates.All.Contains(construct) && (isAboutTemplates || Templates.MayBeWords(plain.AsSpan(start, length))))
            )
                return ($"'{Shown(plain.AsSpan(start, length))}' {construct.Fault}", construct.Advice);
        return null;
    }

    static bool MayHold(ReadOnlySpan<char> text) => text.ContainsAny(Signs) || text is ['.' or 'h' or '-', ..];

    public static string Times(int count) =>
        count switch
        {
            1 => "",
            2 => ", here and once more in this file",
            _ => $", here and {count - 1} more times in this file",
        };

    public static string Shown(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var isCut = text.Length > MostShown;
        if (isCut)
            text = text[..MostShown];
        var shown = string.Join(' ', text.ToString().Split('\n', StringSplitOptions.TrimEntries));
        return isCut ? $"{shown}…" : shown;
    }
}
