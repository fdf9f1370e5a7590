namespace Advance.Languages;

/// <summary>
/// All of the site's own texts, in one language. Every text is required, so a language that lacks one doesn't compile. The
/// texts are in <see cref="English"/> and <see cref="Welsh"/>, one file for each language.
/// </summary>
public sealed record Wording
{
    /// <summary>A BCP 47 tag without a region: <c>cy</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>The language's own name: "Cymraeg".</summary>
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

    /// <summary>The available languages; the first is used if the site's own language isn't among them.</summary>
    public static IReadOnlyList<Wording> All { get; } = [English.Words, Welsh.Words];

    /// <summary>The texts for a language tag such as <c>en-GB</c>, by its first part, or else in English.</summary>
    public static Wording Of(string tag) => Find(tag) ?? All[0];

    /// <summary>The same, or null if there are none.</summary>
    public static Wording? Find(string tag) =>
        All.FirstOrDefault(words => words.Tag.Equals(tag.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
