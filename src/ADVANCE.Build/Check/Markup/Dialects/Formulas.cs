using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>LaTeX: formulas and commands.</summary>
static partial class Formulas
{
    const string Advice =
        "Formulas aren't supported yet. Write it in words or symbols, as in *p* < 0.05, 10^6^ or H~2~O, or as a picture "
        + "with a description.";

    public static IReadOnlyList<Construct> All { get; } =
    [
        new("$$", "a formula", Display(), Advice),
        new("$", "a formula", Inline(), Advice),
        new(MaskedText.OpenBracketSign, "a formula", Bracketed(), Advice),
        new("\\", "a LaTeX command", Command(), "Write it in Markdown: **bold**, *italic*, a footnote, or [words](address)."),
    ];

    [GeneratedRegex(@"\$\$[^$]+\$\$", Constructs.Options)]
    private static partial Regex Display();

    // Pandoc's rule for dollars, plus something that only formulas have, so that prices and shell variables are plain text.
    [GeneratedRegex(
        @"(?<![\w$])\$(?=[^\s$])(?!\d[^$\n\\]*[ (]\p{L}{2}[^$\n\\]*\$)(?:(?=[^$\n]*[\\^_{}=<>+"
            + @"|])[^$\n]*[^\s$]|\p{L}{1,2}'?|\p{L}\([^$()\n]*\)|\(\p{L}[^$()\n]*\)|\p{L}[,/] ?\p{L}"
            + @"|-?\d[\d.,]*%?)\$(?![\w$])",
        Constructs.Options
    )]
    private static partial Regex Inline();

    [GeneratedRegex(@"\uFDD0(?=[^\uFDD0\uFDD1]*(?:\\[a-zA-Z]{2}|\^|_\{|=))[^\uFDD0\uFDD1]+\uFDD1", Constructs.Options)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"\\(?:begin|end|cite[a-z]{0,10}|ref|eqref|label|textbf|textit|emph|code|pkg|footnote"
            + @"|(?:sub){0,2}section|url|href|includegraphics|caption)\*?(?:\[[^\[\]\n]*\])?\{[^{}\n]*\}?"
            + @"|^\\(?:newpage|pagebreak|clearpage|tableofcontents|maketitle|noindent|bigskip|medskip"
            + @"|smallskip)\b",
        Constructs.Options
    )]
    private static partial Regex Command();
}
