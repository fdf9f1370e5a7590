using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>Whole blocks: callouts, divs, tables, headings.</summary>
static partial class Containers
{
    const string Callout = "Write a quotation that begins with a bold word: > **Note:** …";

    public static IReadOnlyList<Construct> All { get; } =
    [
        new("[!", "a callout", GitHubAlert(), Callout) { IsInQuotation = true },
        new("", "a callout", Admonition(), Callout) { IsBeforeIndented = true },
        new(
            ":::",
            "a fenced div",
            FencedDiv(),
            "Delete its first and last lines. For a callout, write a quotation that begins with a bold word: > **Note:** …"
        ),
        new("", "a table of contents marker", TableOfContents(), "Delete it: long pages get a table of contents automatically."),
        new(".. ", "a reStructuredText directive", Directive(), "Write it in Markdown, or delete it.")
        {
            IsBeforeIndented = true,
        },
        new(
            "::",
            "an AsciiDoc macro",
            AsciiDocMacro(),
            "Write a picture as ![description](file), and anything else as a link: [words](address)."
        ),
        new(
            "+",
            "a grid table",
            GridTable(),
            "Write a table with '|' between its cells and a row of dashes, |---|---|, below its first row."
        ),
        new("==", "a heading of a wiki or of AsciiDoc", WikiHeading(), "Write '## ' before its words."),
        new(". ", "a Textile heading", TextileHeading(), "Write '## ' before its words."),
    ];

    [GeneratedRegex(@"\A\[![\p{L}-]+\][+-]?", Constructs.Options)]
    private static partial Regex GitHubAlert();

    [GeneratedRegex(
        @"^(?:!!!|\?\?\?\+?)[ \t]+(?:note|tip|hint|info|abstract|summary|todo|success|check|question|help|faq"
            + @"|warning|caution|attention|failure|danger|error|bug|example|quote|important|admonition)\b.*$",
        Constructs.Options | RegexOptions.IgnoreCase
    )]
    private static partial Regex Admonition();

    [GeneratedRegex(@"^[ \t]*:{3,}[ \t]*(?:\{|\p{L})[^\n]*$", Constructs.Options)]
    private static partial Regex FencedDiv();

    [GeneratedRegex(
        @"^@?\[TOC\][ \t]*$|^[ \t]*\[\[[_\uFFFC]?TOC[_\uFFFC]?\]\]|^\{:[ \t]*toc\b[^{}\n]*\}|^\$\{toc\}",
        Constructs.Options | RegexOptions.IgnoreCase
    )]
    private static partial Regex TableOfContents();

    [GeneratedRegex(@"^\.\. [a-z][\w-]*::.*$", Constructs.Options)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^(?:image|video|audio|include|toc)::[^\s\[\]]*\[[^\[\]\n]*\]", Constructs.Options)]
    private static partial Regex AsciiDocMacro();

    // To the end of its block, so that it counts as one.
    [GeneratedRegex(@"^[ \t]*\+(?:[-=:]{3,}\+)+[ \t]*\n[ \t]*\|[\s\S]*", Constructs.Options)]
    private static partial Regex GridTable();

    [GeneratedRegex(@"^={2,6}[ \t][^=\n]*[ \t]={2,6}[ \t]*$|\A={2,6}[ \t]\p{L}[^=\n]*$", Constructs.Options)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"\Ah[1-6]\. \p{L}[^\n]*$", Constructs.Options)]
    private static partial Regex TextileHeading();
}
