using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>Markup of this site that doesn't work because of a space, or because its second marker is missing.</summary>
static partial class MisplacedSpaces
{
    /// <summary>Text that begins like a caption.</summary>
    public static Construct Colon { get; } =
        new(
            ":",
            "is neither a table's caption nor a definition, so readers see its colon",
            StrayCaption(),
            "A caption follows its table. A definition follows its term, which is alone on the line above."
        )
        {
            IsOwn = true,
        };

    public static IReadOnlyList<Construct> All { get; } =
    [
        new(
            "**",
            "isn't bold, since there is a space inside its asterisks",
            Bold(),
            "Put the asterisks right next to the words: **bold**."
        )
        {
            IsOwn = true,
        },
        new(
            "__",
            "isn't bold, since there is a space inside its underscores",
            Underscores(),
            "Write two asterisks right before the words and two right after: **bold**."
        )
        {
            IsOwn = true,
        },
        new(
            "#",
            "isn't a heading, since the space after '#' is a no-break space",
            Heading(),
            "Delete that space and type it again."
        )
        {
            IsOwn = true,
        },
        new(
            "",
            "isn't a list item, since the space after its marker is a no-break space",
            ListItem(),
            "Delete that space and type it again."
        )
        {
            IsOwn = true,
        },
        new(
            "~~",
            "isn't struck out, since there is a space inside its tildes",
            Struck(),
            "Put the tildes right next to the words: ~~struck out~~."
        )
        {
            IsOwn = true,
        },
        new("^", "is shown as typed", Power(), "Superscript has a '^' before and after it: 10^6^.") { IsOwn = true },
        new("~", "is shown as typed", Index(), "Subscript has a '~' before and after it: H~2~O.") { IsOwn = true },
        Colon,
    ];

    // A space on all four sides is a power: 2 ** n ** 3.
    [GeneratedRegex(
        @"(?<![\w*\\])\*\*(?:[ \t\u00A0](?=[^*\n]*\p{L}{2})[^*\n]+\*\*(?!\*)"
            + @"|(?=[^*\n]*\p{L}{2})[^\s*](?:[^*\n]*[ \t\u00A0])\*\*(?![*\w]))",
        Constructs.Options
    )]
    private static partial Regex Bold();

    [GeneratedRegex(
        @"(?<![\w_\\])__(?:[ \t\u00A0](?=[^_\n]*\p{L}{2})[^_\n]+__(?![\w_])"
            + @"|(?=[^_\n]*\p{L}{2})[^\s_](?:[^_\n]*[ \t\u00A0])__(?![\w_]))",
        Constructs.Options
    )]
    private static partial Regex Underscores();

    [GeneratedRegex(@"(?<![~\w\\])~~[ \t\u00A0](?=[^~\n]*\p{L}{2})[^~\n]+~~(?![~\w])", Constructs.Options)]
    private static partial Regex Struck();

    // 10^6, m^2, x^{n+1}, p < 0.05^a, but not 2 ^ 3 or a smiley.
    [GeneratedRegex(
        @"(?<=[\p{L}\p{N})\]]|[\p{L}\p{N}]\uFFFC{1,2})\^(?:(?:[-−+]?\p{N}+|\p{L})(?![\w^])|\{[^{}^\n]{1,40}\})",
        Constructs.Options
    )]
    private static partial Regex Power();

    // CO~2, but not about~2.
    [GeneratedRegex(@"(?<=(?<!\p{L}\p{Lu})\p{Lu}|\p{Lu}\p{Lu}|[)\]])~\p{N}(?![\w~.,]*[\w~])", Constructs.Options)]
    private static partial Regex Index();

    [GeneratedRegex(@"\A:[ \t]+[^\s:][^\n]{0,40}", Constructs.Options)]
    private static partial Regex StrayCaption();

    [GeneratedRegex(@"^#{1,6}[\u00A0\u2007\u202F\u3000]+\S[^\n]{0,40}", Constructs.Options)]
    private static partial Regex Heading();

    // A number and a no-break space may be a date at the beginning of a line, but not at the beginning of a text.
    [GeneratedRegex(@"(?:^[-*+]|\A\d{1,9}[.)])[\u00A0\u2007\u202F\u3000]+\S[^\n]{0,40}", Constructs.Options)]
    private static partial Regex ListItem();
}
