using System.Text.RegularExpressions;

namespace Advance.Checks.Markup.Dialects;

/// <summary>
/// The constructs that are looked for. Of two that match at one place the first is reported, so the special ones come first.
/// Each was tried on the posts of several sites for false alarms: prices, e-mail addresses, smileys and set notation are text.
/// </summary>
static partial class Constructs
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("a Hugo or Quarto shortcode", HugoShortcode(), "This site has no shortcodes. Write a picture as ![description](file), and anything else as a link: [words](address)."),
        new("a Liquid or Jinja tag", LiquidTag(), "Pages here hold no programs. Write out what it would produce, or delete it."),
        new("a template's placeholder", Placeholder(), "Pages here hold no programs. Write out the text that it stands for."),
        new("a CriticMarkup change", CriticMarkup(), "Accept or reject the change, and delete its marks."),
        new("a callout", GitHubAlert(), "Write a quotation with a bold first word: > **Note:** …") { IsInQuotation = true },
        new("a callout", Admonition(), "Write a quotation with a bold first word: > **Note:** …"),
        new("a fenced div", FencedDiv(), "Delete these lines; for a callout, write a quotation with a bold first word: > **Note:** …"),
        new("a table of contents", TableOfContents(), "Delete it. A long page gets its contents without it."),
        new("an embedded note or file", EmbeddedWikiLink(), "Write a picture as ![description](file) and a page as a link: [words](address)."),
        new("a wiki link", WikiLink(), "Write a link: [words](address)."),
        new("an inline footnote", InlineNote(), "Write a mark and its note apart: the text[^1], and on a line of its own '[^1]: the note'."),
        new("a citation", Citation(), "Write a footnote, or a link to the paper: [Author, year](https://doi.org/…)."),
        new("a WordPress shortcode", WordPressShortcode(), "Write a picture as ![description](file), and anything else as a link: [words](address)."),
        new("BBCode", BbCode(), "Write **bold**, *italic* or [words](address)."),
        new("a Sphinx or MyST role", Role(), "Write the text alone, or a link: [words](address)."),
        new("a reStructuredText directive", Directive(), "Write it in Markdown, or delete it."),
        new("an attribute list", AttributeList(), "Delete it. The site's style sets classes, widths and ids."),
        new("a grid table", GridTable(), "Write a table with '|' between its cells and a row of dashes, |---|---|, below its first row."),
        new("a formula", DisplayFormula(), "Formulas aren't drawn yet. Write it in words, or as a picture with a description."),
        new("a formula", Formula(), "Formulas aren't drawn yet. Write it in words or symbols: *p* < 0.05, 10^6^, H~2~O."),
        new("a LaTeX command", LatexCommand(), "Write it in Markdown: **bold**, *italic*, a footnote, or [words](address)."),
        new("highlighted text", Highlight(), "Write it in **bold**."),
        new("an emoji's short name", EmojiName(), "Type the emoji itself, or a word."),
        new("a MediaWiki or AsciiDoc heading", WikiHeading(), "Write a heading as ## Its words."),
        new("a comment that is never closed", OpenComment(), "Write --> after it, or delete it."),
        new("bold text with a space inside its marks", LooseBold(), "Put the marks at the words, with no space between: **bold**."),
        new("a heading or list item with a no-break space", NoBreakMarker(), "Delete the space after the marker and type it again."),
    ];

    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    [GeneratedRegex(@"\{\{[<%].*?(?:[>%]\}\}|$)", Options)]
    private static partial Regex HugoShortcode();

    [GeneratedRegex(@"\{%-?\s*(?!and\b|or\b)[a-z_]+\b.*?%\}", Options)]
    private static partial Regex LiquidTag();

    [GeneratedRegex(@"\{\{-?\s*[\w.$""'][^{}\n]*\}\}", Options)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{(?:\+\+|--|~~|==|>>)\S.*?(?:\+\+|--|~~|==|<<)\}", Options)]
    private static partial Regex CriticMarkup();

    [GeneratedRegex(@"\A\[!\p{L}+\][+-]?", Options)]
    private static partial Regex GitHubAlert();

    [GeneratedRegex(@"^(?:!!!|\?\?\?\+?)[ \t]+(?:note|tip|hint|info|abstract|summary|todo|success|question|faq|warning|caution|attention|failure|danger|error|bug|example|quote|important)\b.*$",
        Options | RegexOptions.IgnoreCase)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^[ \t]*:{3,}[ \t]*(?:\{.*|[\w.-]+.*)?$", Options)]
    private static partial Regex FencedDiv();

    [GeneratedRegex(@"^\[TOC\][ \t]*$|\[\[_TOC_\]\]|^\{:\s*toc\s*\}|\$\{toc\}", Options | RegexOptions.IgnoreCase)]
    private static partial Regex TableOfContents();

    [GeneratedRegex(@"!\[\[[^\[\]\n]+\]\]", Options)]
    private static partial Regex EmbeddedWikiLink();

    [GeneratedRegex(@"(?<![\w\])!])\[\[[^\[\]\n]*\p{L}[^\[\]\n]*\]\](?!\()", Options)]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"\^\[(?=[^\]\n]*\p{L}{2})[^\]\n]+\]", Options)]
    private static partial Regex InlineNote();

    [GeneratedRegex(@"\[(?:[^\[\]\n]*[\s;(-])?@[\p{L}\p{N}_][^\s\[\];,]*(?:[\s;,][^\[\]\n]*)?\](?![(\[:])", Options)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\[/?(?:caption|gallery|embed|video|audio|playlist|youtube|vimeo|soundcloud|contact-form-7|sourcecode|vc_\w+|et_pb_\w+|su_\w+)(?:\s[^\]\n]*)?\](?!\()", Options)]
    private static partial Regex WordPressShortcode();

    [GeneratedRegex(@"\[(?<tag>b|i|u|s|url|img|quote|size|color|list)(?:=[^\]\n]*)?\].*?\[/\k<tag>\]", Options | RegexOptions.IgnoreCase)]
    private static partial Regex BbCode();

    [GeneratedRegex(@"(?<![\w:])(?:\{[a-z][\w:-]*\}|:[a-z][\w:-]*:)(?=\uFFFC)", Options)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\.\. [a-z][\w-]*::.*$", Options)]
    private static partial Regex Directive();

    [GeneratedRegex(@"(?<![_^\\$\w{])(?:\[[^\[\]\n]+\])?\{:?[ \t]*(?:[#.][\p{L}_][\w:-]*|[\w-]+=(?:""[^""\n]*""|'[^'\n]*'|[^\s{}]+))(?:[ \t]+(?:[#.][\p{L}_][\w:-]*|[\w-]+=(?:""[^""\n]*""|'[^'\n]*'|[^\s{}]+)))*[ \t]*\}(?!\})|\{:[^}\n]+\}|(?<=\S)\{[#.][\p{L}_][\w:-]*\}", Options)]
    private static partial Regex AttributeList();

    [GeneratedRegex(@"^[ \t]*\+(?:[-=:]{3,}\+)+[ \t]*$", Options)]
    private static partial Regex GridTable();

    [GeneratedRegex(@"\$\$[^$]+\$\$|\uFFFC\uFFFC(?=[^\uFFFC\n]*\\[a-zA-Z]+)[^\n]*?\uFFFC\uFFFC", Options)]
    private static partial Regex DisplayFormula();

    // Pandoc's rule for dollars, and something that only formulas have, so prices and variables of a shell are text.
    [GeneratedRegex(@"(?<![\w$])\$(?=[^\s$])(?:(?=[^$\n]*[\\^_{}=<>+])[^$\n]*[^\s$]|\p{L}{1,2})\$(?![\w$])", Options)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\\(?:begin|end|cite[a-z]*|ref|label|textbf|textit|emph|footnote|(?:sub)*section|url|href)\{[^}\n]*\}?", Options)]
    private static partial Regex LatexCommand();

    [GeneratedRegex(@"(?<![=\w<>!])==(?=[^\s=])[^=\n]+(?<=\S)==(?![=\w])", Options)]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<![\p{L}\p{N}:/_\uFFFC]):(?:[a-z][a-z0-9_+-]*[a-z0-9]|[+-]1|100):(?![\p{L}\p{N}:/\uFFFC])", Options)]
    private static partial Regex EmojiName();

    [GeneratedRegex(@"^(?<bar>={2,6})[ \t]+[^=\n]+?[ \t]+\k<bar>[ \t]*$", Options)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"<!--(?!.*-->)", Options)]
    private static partial Regex OpenComment();

    [GeneratedRegex(@"(?<![\w*])\*\*(?:[ \t\u00A0]+(?=[^*\n]*\p{L})[^*\n]+?[ \t\u00A0]*|(?=[^*\n]*\p{L})[^\s*][^*\n]*?[ \t\u00A0]+)\*\*(?!\*)", Options)]
    private static partial Regex LooseBold();

    [GeneratedRegex(@"^(?:#{1,6}|[-*+]|\d{1,9}[.)])[\u00A0\u2007\u202F\u3000]", Options)]
    private static partial Regex NoBreakMarker();
}
