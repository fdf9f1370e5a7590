namespace Advance.Languages;

/// <summary>
/// Every word that the site itself says, in one language. Each is required, so a language that lacks one does not compile.
/// The texts are in <see cref="English"/> and <see cref="Welsh"/>, one file for each language, and those of the page's scripts in
/// <see cref="EnglishScripts"/> and <see cref="WelshScripts"/>.
/// </summary>
public sealed record Wording
{
    /// <summary>BCP 47 tag without a region: <c>cy</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>What its speakers call the language: "Cymraeg".</summary>
    public required string OwnName { get; init; }

    public required FrameText Frame { get; init; }
    public required DateText Dates { get; init; }
    public required ListText Lists { get; init; }
    public required ItemText Items { get; init; }
    public required EventText Events { get; init; }
    public required HelpText Help { get; init; }
    public required PartnerText Partners { get; init; }
    public required SearchText Search { get; init; }
    public required ScriptText Script { get; init; }

    /// <summary>The languages whose words are here; the first serves where a site's own is none of them.</summary>
    public static IReadOnlyList<Wording> All { get; } = [English.Words, Welsh.Words];

    /// <summary>The words for a language tag such as <c>en-GB</c>: those of its first part, or English.</summary>
    public static Wording Of(string tag) => Find(tag) ?? All[0];

    /// <summary>The same, or null where there are none.</summary>
    public static Wording? Find(string tag) =>
        All.FirstOrDefault(words => words.Tag.Equals(tag.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
