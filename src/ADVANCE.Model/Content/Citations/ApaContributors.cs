using Advance.Content.Records;

namespace Advance.Content.Citations;

/// <summary>Editors and translators as APA lists them after a title.</summary>
static class ApaContributors
{
    /// <summary>"C. Elm, Ed.; D. Birch, Trans.", or "D. Birch, Ed. &amp; Trans."; null if there are none.</summary>
    public static string? Of(CslRecord record)
    {
        // Editors replace authors if no authors are named.
        if (record.Editors.Count == 0 || record.Authors.Count == 0)
            return Translators(record);
        var label = record.Editors.Count == 1 ? "Ed." : "Eds.";
        if (record.Editors.SequenceEqual(record.Translators))
            return $"{Spoken(record.Editors)}, {label} & Trans.";
        return CslName.Join("; ", $"{Spoken(record.Editors)}, {label}", Translators(record));
    }

    public static string? Translators(CslRecord record) =>
        record.Translators.Count == 0 ? null : $"{Spoken(record.Translators)}, Trans.";

    /// <summary>"A. Ash, B. Birch, &amp; C. Cedar".</summary>
    public static string Spoken(IReadOnlyList<CslName> names)
    {
        var all = names.Select(Spoken).ToArray();
        return all.Length switch
        {
            1 => all[0],
            2 => $"{all[0]} & {all[1]}",
            _ => $"{string.Join(", ", all[..^1])}, & {all[^1]}",
        };
    }

    static string Spoken(CslName name) =>
        name.IsWhole
            ? name.Spoken
            : CslName.Join(
                ", ",
                CslName.Join(" ", name.Initials, PersonalNames.WithParticle(name.DroppingParticle, name.FullFamily)),
                name.Suffix
            );
}
