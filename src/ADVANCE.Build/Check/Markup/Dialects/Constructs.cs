using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>
/// The constructs to look for. If two match at the same place, the first is reported. Each was tested on the posts of several
/// sites for false positives: prices, email addresses, smileys, times and set notation are plain text. A pattern mustn't
/// rescan the text from each of its starting points: what follows an opening character either doesn't contain that character
/// or has a maximum length.
/// </summary>
static class Constructs
{
    public const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    public static IReadOnlyList<Construct> All { get; } =
    [
        .. Templates.All,
        .. Containers.All,
        .. References.All,
        .. Attributes.All,
        .. Formulas.All,
        .. Emphasised.All,
        .. MisplacedSpaces.All,
    ];
}
