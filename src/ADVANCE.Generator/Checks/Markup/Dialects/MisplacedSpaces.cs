using System.Text.RegularExpressions;

namespace Advance.Checks.Markup.Dialects;

/// <summary>Markup of this dialect that a space undoes.</summary>
static partial class MisplacedSpaces
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("**", "isn't bold, since there is a space inside its asterisks", Bold(),
            "Write the asterisks beside the words: **bold**.") { IsOwn = true },
        new("__", "isn't bold, since there is a space inside its underscores", Underscores(),
            "Write two asterisks before the words and two after, with no space between: **bold**.") { IsOwn = true },
        new("#", "isn't a heading, since the space after '#' is a no-break space", Heading(),
            "Delete that space and type it again.") { IsOwn = true },
        new("", "isn't a list item, since the space after its marker is a no-break space", ListItem(),
            "Delete that space and type it again.") { IsOwn = true },
    ];

    // A space on all four sides is a power: 2 ** n ** 3.
    [GeneratedRegex(@"(?<![\w*\\])\*\*(?:[ \t\u00A0](?=[^*\n]*\p{L}{2})[^*\n]+\*\*(?!\*)"
        + @"|(?=[^*\n]*\p{L}{2})[^\s*](?:[^*\n]*[ \t\u00A0])\*\*(?![*\w]))",
        Constructs.Options)]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<![\w_\\])__(?:[ \t\u00A0](?=[^_\n]*\p{L}{2})[^_\n]+__(?![\w_])"
        + @"|(?=[^_\n]*\p{L}{2})[^\s_](?:[^_\n]*[ \t\u00A0])__(?![\w_]))",
        Constructs.Options)]
    private static partial Regex Underscores();

    [GeneratedRegex(@"^#{1,6}[\u00A0\u2007\u202F\u3000]+\S[^\n]{0,40}", Constructs.Options)]
    private static partial Regex Heading();

    // A number and a no-break space may be a date at the beginning of a line, but not of a text.
    [GeneratedRegex(@"(?:^[-*+]|\A\d{1,9}[.)])[\u00A0\u2007\u202F\u3000]+\S[^\n]{0,40}", Constructs.Options)]
    private static partial Regex ListItem();
}
