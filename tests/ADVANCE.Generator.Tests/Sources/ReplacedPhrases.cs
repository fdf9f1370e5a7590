using System.Text.RegularExpressions;

namespace Advance.Tests.Sources;

/// <summary>Phrases of an older, archaic style, and what to write instead. Only those that are always wrong are listed.</summary>
static class ReplacedPhrases
{
    static readonly (Regex Pattern, string Instead)[] Phrases =
    [
        Phrase("mend(?:s|ed|ing)?", "fix"),
        Phrase("anew", "again"),
        Phrase("nought", "nothing, or 0"),
        Phrase("lest", "in case, or so that … not"),
        Phrase("whom to", "who to"),
        Phrase("somebody", "someone"),
        Phrase("thereof|therein|whereof|wherein|whence|thence", "of it, in it, from where"),
        Phrase("spoilt", "garbled"),
        Phrase("leav(?:e|es|ing) (?:(?:it|them|the rest) )?away", "leave out"),
        Phrase("a day to come", "a future date"),
        Phrase("go(?:es)? by (?:its|the|their) manuals?", "follow the documentation"),
        Phrase("a happening|happenings", "event"),
        Phrase("(?:is|are|was|were|be|been) told of", "is reported, or is warned about"),
        Phrase("tells of", "reports, or mentions"),
        Phrase("signs? of Markdown|Markdown(?:'s)? signs?", "characters, or markup"),
        Phrase("such as don't|of names see", "a sentence with a verb"),
        Phrase("knows? no", "doesn't know"),
        Phrase("stands? in (?:a|the|this|another|two) files?", "is in the file"),
        Phrase("void (?:Nor|And|But|So)(?=_)", "a test name that stands on its own"),
    ];

    /// <summary>Each such phrase in a text, with its line and what to write instead.</summary>
    public static IEnumerable<string> In(string text) =>
        from line in text.Split('\n').Index()
        from phrase in Phrases
        from Match match in phrase.Pattern.Matches(line.Item)
        select $"({line.Index + 1},{match.Index + 1}): '{match.Value}': write {phrase.Instead}";

    // In the names of tests, words are separated by underscores.
    static (Regex Pattern, string Instead) Phrase(string pattern, string instead) =>
        (
            new(
                $"(?<![a-z])(?:{pattern.Replace(" ", "[ _]", StringComparison.Ordinal)})(?![a-z])",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
            ),
            instead
        );
}
