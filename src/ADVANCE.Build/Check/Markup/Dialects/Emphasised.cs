using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>Markers around words, and emoji names.</summary>
static partial class Emphasised
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("{", "a CriticMarkup change", CriticMarkup(), "Accept or reject the change, and delete its markers."),
        new("==", "highlighted text", Highlight(), "Write it in **bold**."),
        new("++", "inserted text", Inserted(), "Write the words without markup, or in *italics*."),
        new("'''", "a wiki's bold text", WikiBold(), "Write it in **bold**."),
        new("%%", "an Obsidian comment", ObsidianComment(), "Write <!-- before it and --> after it, or delete it."),
        new(":", "an emoji's name", EmojiName(), "Type the emoji itself, or a word."),
    ];

    [GeneratedRegex(@"\{(?:\+\+|--|~~|\uFFFC\uFFFC|==|>>)[^\s{}][^{}\n]*(?:\+\+|--|~~|\uFFFC\uFFFC|==|<<)\}", Constructs.Options)]
    private static partial Regex CriticMarkup();

    [GeneratedRegex(@"(?<![=\w<>!])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])", Constructs.Options)]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<![\w+])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?![\w+])", Constructs.Options)]
    private static partial Regex Inserted();

    [GeneratedRegex(@"(?<![\w'])'''(?=[^\s'])[^'\n]*[^\s']'''(?![\w'])", Constructs.Options)]
    private static partial Regex WikiBold();

    [GeneratedRegex(@"(?<![\w%]|\d[ \u00A0])%%(?=[^%\n]*\p{L})[^%\n]+%%(?![\w%])", Constructs.Options)]
    private static partial Regex ObsidianComment();

    // Not 10:30:45 or std::vector, and not a key in a list of keys.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}:/_\uFDD2-]):(?:[a-z][a-z0-9_+-]*[a-z0-9]|[+-]1|100):(?![\p{L}\p{N}:/\uFDD2-])",
        Constructs.Options
    )]
    private static partial Regex EmojiName();
}
