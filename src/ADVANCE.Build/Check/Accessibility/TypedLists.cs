using System.Text.RegularExpressions;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Check.Accessibility;

/// <summary>
/// Lines that begin with a typed bullet, dash or number look like a list in the source, but run together on the page (WCAG
/// 2.2, 1.3.1).
/// </summary>
static partial class TypedLists
{
    static readonly Rule Posing = new(
        "ADV0413",
        Severity.Warning,
        "Typed characters are used as a list",
        "Leave a blank line before the list, and begin each line with '- ' or '1. '."
    );

    const string Bullets = "•·‣⁃◦▪▫●○■□➜➤➢→✓✔✅☑";

    const string Dashes = "-–—";

    public static void Look(
        ParagraphBlock paragraph,
        ContainerBlock around,
        int place,
        Document document,
        DiagnosticBag diagnostics
    )
    {
        if (paragraph.Inline is not { } inlines)
            return;
        Inline? firstOfRun = null;
        Mark before = default;
        var atStart = true;
        foreach (var inline in inlines)
        {
            if (atStart)
            {
                var mark = MarkOf(inline);
                if (mark.Follows(before))
                {
                    diagnostics.Report(
                        Posing,
                        document.At(firstOfRun!),
                        "This line and the next begin with "
                            + $"'{before.Sign}'{(mark.Sign == before.Sign ? "" : $" and '{mark.Sign}'")}, which doesn't make a "
                            + "list."
                    );
                    return;
                }
                (before, firstOfRun) = (mark, inline);
            }
            atStart = inline is LineBreakInline;
        }
        // Bullets with a blank line between them; a dash there may be the beginning of direct speech.
        if (
            before is { Number: 0, IsBullet: true }
            && paragraph.Inline.FirstChild == firstOfRun
            && First(around, place + 1) is { } next
            && MarkOf(next).Follows(before)
            && (First(around, place - 1) is not { } previous || !MarkOf(previous).Follows(before))
        )
            diagnostics.Report(
                Posing,
                document.At(firstOfRun!),
                $"This paragraph and the next begin with '{before.Sign}', which doesn't make a list."
            );
    }

    static Inline? First(ContainerBlock blocks, int place) =>
        place >= 0 && place < blocks.Count ? (blocks[place] as ParagraphBlock)?.Inline?.FirstChild : null;

    static Mark MarkOf(Inline line)
    {
        if (line is SmartyPant { Type: SmartyPantType.Dash2 or SmartyPantType.Dash3 })
            return new Mark("–", 0, false);
        if (line is not LiteralInline literal)
            return default;
        var text = literal.Content.AsSpan();
        if (text.Length > 1 && Bullets.Contains(text[0]))
            return new Mark(text[..1].ToString(), 0, true);
        if (text.Length > 2 && Dashes.Contains(text[0]) && (text[1] == ' ' || (text[0] == '-' && char.IsLetter(text[1]))))
            return new Mark(text[..1].ToString(), 0, false);
        if (text.Length < 3 || (text[0] != '(' && !char.IsAsciiDigit(text[0]) && text[1] != ')'))
            return default;
        return Numbered().Match(literal.Content.ToString()) is { Success: true } match && !HasHardSpace(text, match.Length)
            ? new Mark(match.Value.Trim(), Value((match.Groups[1].Success ? match.Groups[1] : match.Groups[2]).ValueSpan), false)
            : default;
    }

    // A no-break space is what stops it being a list; that is reported elsewhere.
    static bool HasHardSpace(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] is '\u00A0' or '\u2007' or '\u202F' or '\u3000';

    static int Value(ReadOnlySpan<char> number) =>
        char.IsAsciiDigit(number[0])
            ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)
            : 1000 + char.ToLowerInvariant(number[0]) - 'a';

    [GeneratedRegex(
        @"^(?:\((\d{1,2}|[a-z])\)|(\d{1,2}(?=[.)])|[a-z](?=\)))[.)])(?=\s?[^\d\s)])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbered();

    /// <summary>What a line begins with.</summary>
    /// <param name="Sign">As typed; null if the line begins like any other.</param>
    /// <param name="Number">The number or, from 1000, the letter; 0 for a bullet or dash.</param>
    /// <param name="IsBullet">The character can only be a bullet.</param>
    readonly record struct Mark(string? Sign, int Number, bool IsBullet)
    {
        public bool Follows(Mark before) =>
            Sign is not null
            && before.Sign is not null
            && (Number == 0 ? before.Number == 0 && Sign == before.Sign : Number == before.Number + 1);
    }
}
