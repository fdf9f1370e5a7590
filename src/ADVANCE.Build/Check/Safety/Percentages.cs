using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Advance.Check.Safety;

/// <summary>
/// A percentage of people comes with the number of people it is a percentage of: 68% of 25 men isn't 68% of 2,500.
/// </summary>
static partial class Percentages
{
    static readonly Rule NoDenominator = new(
        "ADV0703",
        Severity.Info,
        "A percentage has no denominator",
        "Give the total, as in '17 of the 25 men (68%)'."
    );

    static readonly FrozenSet<string> People = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "men",
        "women",
        "people",
        "participants",
        "respondents",
        "partners",
        "survivors",
        "victims",
        "patients",
        "clients",
        "fathers",
        "mothers",
        "parents",
        "children",
        "couples",
        "adults",
        "practitioners",
        "interviewees",
        "perpetrators",
        "households",
        "prisoners",
        "offenders"
    );

    /// <summary>After "68%", words for what only people do.</summary>
    static readonly FrozenSet<string> Deeds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "reported",
        "said",
        "described",
        "attended",
        "completed",
        "agreed",
        "disagreed",
        "disclosed",
        "dropped"
    );

    static readonly FrozenSet<string> Things = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [.. People, "interviews", "trials", "studies", "responses", "cases", "sessions"]
    );

    // As in "68% of the men" or "68% of female former partners".
    const int Reach = 5;

    /// <param name="prose">The paragraph or field: the number may be anywhere in it.</param>
    /// <param name="block">The block it is in; null for a field.</param>
    /// <param name="diagnostics">Gets a message for the first percentage.</param>
    public static void Look(Prose prose, LeafBlock? block, DiagnosticBag diagnostics)
    {
        var text = prose.Text;
        if (!text.Contains('%') && text.IndexOf("cent", StringComparison.OrdinalIgnoreCase) < 0)
            return;
        // A table gives the number in its header.
        if (block?.Parent is TableCell || Quotation.Holds(block))
            return;
        foreach (var share in Share().EnumerateMatches(text))
        {
            if (!IsOfPeople(text[(share.Index + share.Length)..]))
                continue;
            if (!prose.IsQuoted(share.Index) && !HasDenominator(text))
                diagnostics.Report(
                    NoDenominator,
                    prose.At(share.Index),
                    $"'{text.Slice(share.Index, share.Length)}' doesn't say how many people it's a percentage of."
                );
            return;
        }
    }

    static bool IsOfPeople(ReadOnlySpan<char> after)
    {
        var first = true;
        foreach (var word in NextWords(after))
        {
            var said = after[word];
            if (Is(People, said) || (first && Is(Deeds, said)))
                return true;
            first = false;
        }
        return false;
    }

    static bool HasDenominator(ReadOnlySpan<char> text)
    {
        if (Fraction().IsMatch(text))
            return true;
        foreach (var count in Count().EnumerateMatches(text))
        {
            var after = text[(count.Index + count.Length)..];
            foreach (var word in NextWords(after))
                if (Is(Things, after[word]))
                    return true;
        }
        return false;
    }

    static bool Is(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The words that follow, if there is only a space between them.</summary>
    static List<Range> NextWords(ReadOnlySpan<char> after)
    {
        var words = new List<Range>(Reach);
        for (var at = 0; words.Count < Reach && at < after.Length && after[at] is ' ' or ' '; )
        {
            var end = ++at;
            while (end < after.Length && (char.IsLetter(after[end]) || after[end] is '-' or '\'' or '’'))
                end++;
            if (end == at)
                break;
            words.Add(at..end);
            at = end;
        }
        return words;
    }

    // 100% or more isn't a percentage of people who were counted.
    [GeneratedRegex(
        @"(?<![\d.,–-])\d{1,2}(\.\d+)?[  ]?(%|per ?cent\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Share();

    const string Numerals =
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|"
        + "eighty|ninety";

    [GeneratedRegex(
        @"\bn ?= ?\d|\d ?/ ?\d|\bout of\b|\bof (the |all |these |those |our |its )?(\d|" + Numerals + ")",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Fraction();

    [GeneratedRegex(
        @"(?<![\d.])\d[\d,]{0,15}(?![\d.,]{0,15}[ ]?(%|per ?cent))|\b(" + Numerals + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Count();
}
