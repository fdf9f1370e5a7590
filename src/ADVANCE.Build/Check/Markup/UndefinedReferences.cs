using System.Text.RegularExpressions;
using Advance.Check.Markup.Dialects;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Markdig.Syntax;

namespace Advance.Check.Markup;

/// <summary>
/// Links whose reference isn't defined: <c>[the protocol][protcol]</c> (CommonMark 0.31.2, 6.3). Each label is reported once.
/// </summary>
sealed partial class UndefinedReferences(Document document)
{
    static readonly Rule Undefined = new(
        "ADV0042",
        Severity.Warning,
        "A link's reference isn't defined",
        "Write the address in round brackets, [words](address), or define the reference on a line of its own: [label]: address."
    );

    readonly Dictionary<string, (int Start, int Length, int Count)> found = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="source">A block.</param>
    /// <param name="dialects">What else was found in it.</param>
    public void Look(MaskedText source, OtherDialects dialects)
    {
        if (!source.Text.Contains("][", StringComparison.Ordinal))
            return;
        foreach (Match match in Reference().Matches(source.Text))
        {
            var start = source.Start + match.Index;
            if (dialects.Holds(start, match.Length))
                continue;
            var name = match.Groups["label"] is { Length: > 0 } label ? label : match.Groups["words"];
            var key = document.Markdown.Substring(source.Start + name.Index, name.Length).ReplaceLineEndings(" ");
            found[key] = found.TryGetValue(key, out var known)
                ? known with
                {
                    Count = known.Count + 1,
                }
                : (start, match.Length, 1);
        }
    }

    public void Report(Places places, DiagnosticBag diagnostics)
    {
        if (found.Count == 0)
            return;
        var defined = new Candidates(document.Body.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group.Links.Keys));
        var reported = 0;
        foreach (var (label, (start, length, count)) in found.OrderBy(one => one.Value.Start))
        {
            var shown = OtherDialects.Shown(document.Markdown.AsSpan(start, length));
            // No more than these are printed, and each suggestion compares all the similar names.
            var meant = reported++ < Repetition.Most ? Suggestion.DidYouMean(label, defined) : "";
            diagnostics.Report(
                Undefined,
                places.At(start),
                $"The reference '{label}' isn't defined, so readers see '{shown}' as typed{OtherDialects.Times(count)}.{meant}"
            );
        }
    }

    // An index such as x[i][j] is plain text, and so are adjacent numbers in brackets. Footnotes have their own check.
    [GeneratedRegex(
        @"(?<![\w\])])!?(?:\[(?=[^\[\]]{0,300}\p{L}{2})(?<words>[^\[\]^@][^\[\]]{0,300})\]"
            + @"\[(?<label>[\p{L}\p{N}][^\[\]\n]{0,100})?\]"
            + @"|(?<!\uFFFC!?)\[(?<words>[^\[\]^@]{1,300})\]\[(?<label>\p{L}[^\[\]\n]{0,100})\]"
            + @"|(?<!\uFFFC!?)\[(?<words>\p{L})\]\[\])(?![(:])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Reference();
}
