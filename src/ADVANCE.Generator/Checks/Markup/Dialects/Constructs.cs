using System.Text.RegularExpressions;

namespace Advance.Checks.Markup.Dialects;

/// <summary>
/// The constructs that are looked for. Of two that match at one place the first is reported. Each was tried on the posts of
/// several sites for false alarms: prices, e-mail addresses, smileys, times and set notation are text. A pattern must not read
/// on from each of its beginnings: what follows an opening character doesn't contain that character, or has a greatest length.
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
