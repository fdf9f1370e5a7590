using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>Links, notes and citations.</summary>
static partial class References
{
    const string Link = "Write a link: [words](address).";

    public static Construct Cited { get; } =
        new("@", "a citation", Citation(), "Write a footnote, or a link: [Author, year](https://doi.org/…).");

    public static IReadOnlyList<Construct> All { get; } =
    [
        new(
            "![[",
            "an embedded note or file",
            EmbeddedWikiLink(),
            "Write a picture as ![description](file) and a page as a link: [words](address)."
        ),
        new("[[", "an Org link", OrgLink(), Link),
        new("[[", "a wiki link", WikiLink(), Link),
        new(
            "^[",
            "an inline footnote",
            InlineNote(),
            "Write a marker in the text, [^1], and the note on a line of its own: [^1]: The note."
        ),
        Cited,
        new(
            "",
            "a cross-reference",
            CrossReference(),
            "Write what it refers to, as in 'Figure 2', or a link: [words](#heading)."
        ),
        new("[", "BBCode", BbCode(), "Write **bold**, *italic* or [words](address)."),
        new(MaskedText.CodeSign, "a Sphinx or MyST role", Role(), "Write the words without markup, or a link: [words](address)."),
        new(MaskedText.CodeSign, "a reStructuredText link", RestLink(), Link),
    ];

    [GeneratedRegex(@"!\[\[[^\[\]\n]+\]\]", Constructs.Options)]
    private static partial Regex EmbeddedWikiLink();

    [GeneratedRegex(@"(?<![\w\])!])\[\[[^\[\]\n]+\]\[[^\[\]\n]+\]\]", Constructs.Options)]
    private static partial Regex OrgLink();

    [GeneratedRegex(@"(?<![\w\])!])\[\[(?=[^\[\]\n]*\p{L})[^\[\]\n]+\]\](?![(\[])", Constructs.Options)]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"\^\[(?=[^\[\]]{0,1000}\p{L}{2})[^\[\]]{1,1000}\]", Constructs.Options)]
    private static partial Regex InlineNote();

    [GeneratedRegex(
        @"\[(?:[^\[\]\n@]*[\s;(])?-?@[\p{L}\p{N}_][^\s\[\];,]*(?!\s(?:on|at|via) \p{Lu})"
            + @"(?:[\s;,][^\[\]\n]*)?\](?![(\[:]|\s\((?:https?:|/|\uFFFC))",
        Constructs.Options
    )]
    private static partial Regex Citation();

    [GeneratedRegex(@"(?<![\w@./])@(?:fig|tbl|sec|eq|lst|thm)[-:][\w-]+|\uFFFC\uFFFCref\([\w:-]+\)", Constructs.Options)]
    private static partial Regex CrossReference();

    [GeneratedRegex(
        @"\[(?:b|i|u|s|url|img|quote|size|color|list|center)(?:=[^\[\]\n]*)?\](?=[^\n]{0,500}\[/)",
        Constructs.Options | RegexOptions.IgnoreCase
    )]
    private static partial Regex BbCode();

    [GeneratedRegex(
        @"(?<![\w:}])(?:\{[a-z][a-z0-9]*(?:[:-][a-z0-9]+){0,3}\}" + @"|:(?:[a-z][a-z0-9]*:)?[a-z][a-z0-9-]*:)(?=\uFDD2)",
        Constructs.Options
    )]
    private static partial Regex Role();

    [GeneratedRegex(@"(?<=\uFDD2)__?(?![\w_(])", Constructs.Options)]
    private static partial Regex RestLink();
}
