using System.Text;
using System.Text.RegularExpressions;
using Advance.Content.Citations;
using Advance.Content.Records;

namespace Advance.Citations;

/// <summary>
/// A title for BibTeX. Styles may change titles to lower case, so braces protect capitals that must stay: always in
/// abbreviations (ADVANCE, mHealth), and in names if the title's other words are in lower case. Braces around the whole title
/// would also keep the capitals that a style should change.
/// </summary>
static partial class BibTexTitle
{
    /// <param name="marked">The title, with CSL's tags.</param>
    public static string Of(string marked)
    {
        var plain = CslText.Plain(marked);
        if (!IsBalanced(marked))
            marked = plain;
        var isTitleCase = IsTitleCase(plain);
        var title = new StringBuilder();
        var isFirst = true;
        foreach (var part in Parts().Split(marked))
        {
            if (Tag(part) is { } command)
                title.Append(command);
            else
                foreach (var piece in Blanks().Split(part))
                    title.Append(Word(piece, isTitleCase, ref isFirst));
        }
        return title.ToString();
    }

    static string Word(string piece, bool isTitleCase, ref bool isFirst)
    {
        var start = 0;
        while (start < piece.Length && !char.IsLetterOrDigit(piece[start]))
            start++;
        if (start == piece.Length)
            return LatexText.Escape(piece);
        var end = piece.Length;
        while (!char.IsLetterOrDigit(piece[end - 1]))
            end--;
        var word = LatexText.Escape(piece[start..end]);
        var keeps = KeepsCapitals(piece[start..end], isTitleCase || isFirst);
        isFirst = false;
        return LatexText.Escape(piece[..start]) + (keeps ? $"{{{word}}}" : word) + LatexText.Escape(piece[end..]);
    }

    // "A" and "I" are words; any other single capital is part of a name, as in "vitamin C".
    static bool KeepsCapitals(string word, bool firstLetterIsFree) =>
        word.Split('-', '–', '/')
            .Any(part =>
                part.Skip(1).Any(char.IsUpper) || (part.Length == 1 && char.IsUpper(part[0]) && part is not ("A" or "I"))
            ) || (!firstLetterIsFree && char.IsUpper(word[0]) && word is not ("A" or "I"));

    /// <summary>Whether most of the longer words after the first are capitalised.</summary>
    static bool IsTitleCase(string title)
    {
        var words = title
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Where(word => word.Length > 3 && char.IsLetter(word[0]))
            .ToArray();
        return words.Count(word => char.IsUpper(word[0])) * 2 > words.Length;
    }

    // An unbalanced brace would break every entry that follows.
    static bool IsBalanced(string marked)
    {
        var open = 0;
        foreach (var part in Parts().Split(marked).Select(Tag).OfType<string>())
            if ((open += part == "}" ? -1 : 1) < 0)
                return false;
        return open == 0;
    }

    static string? Tag(string part) =>
        part switch
        {
            "<i>" => @"\textit{",
            "<b>" => @"\textbf{",
            "<sub>" => @"\textsubscript{",
            "<sup>" => @"\textsuperscript{",
            "<sc>" => @"\textsc{",
            ['<', 's', 'p', 'a', 'n', ..] => "{",
            "</i>" or "</b>" or "</sub>" or "</sup>" or "</sc>" or "</span>" => "}",
            _ => null,
        };

    [GeneratedRegex(@"(</?(?:i|b|sub|sup|sc)>|<span(?:\s[^<>]*)?>|</span>)")]
    private static partial Regex Parts();

    [GeneratedRegex(@"(\s+)")]
    private static partial Regex Blanks();
}
