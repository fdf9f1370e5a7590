using System.Text.RegularExpressions;
using Advance.Check.Markup.Dialects;

namespace Advance.Check.Markup;

/// <summary>
/// Citations without brackets (Pandoc User's Guide, "Citations"): <c>as @smith2020 says</c>. User names on social networks
/// look the same, so they count only in a text that certainly has a citation: one in brackets, or with a place in its source
/// (<c>@smith2020 [p. 3]</c>).
/// </summary>
sealed partial class NarrativeCitations
{
    readonly List<(int Start, int Length)> found = [];

    bool isCertain;

    /// <param name="source">A block.</param>
    /// <param name="dialects">What else was found in it.</param>
    public void Look(MaskedText source, OtherDialects dialects)
    {
        if (!source.Text.Contains('@', StringComparison.Ordinal))
            return;
        foreach (Match match in Key().Matches(source.Text))
        {
            if (dialects.Holds(source.Start + match.Index, match.Length))
                continue;
            found.Add((source.Start + match.Index, match.Length));
            isCertain |= match.Groups["place"].Success;
        }
    }

    /// <summary>All citations in the document, or none if they may be user names.</summary>
    /// <param name="hasOthers">Whether the document has citations in brackets.</param>
    public IReadOnlyList<(int Start, int Length)> Found(bool hasOthers) => hasOthers || isCertain ? found : [];

    // A name and a year, which is how reference managers make keys.
    [GeneratedRegex(
        @"(?<![\w@./\uFDD2])-?@\{?\p{L}[\p{L}\p{N}_:.#$%&+?<>~/-]{0,80}?(?:1[89]|20)[0-9]{2}[\p{L}\p{N}_:-]{0,80}\}?(?!@)"
            + @"(?<place>[ \u00A0]\[(?:p{1,2}|ch|sec|fig|chap|vol)\b\.?[^\[\]\n]{0,80}\])?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Key();
}
