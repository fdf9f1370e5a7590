using Advance.Content;
using Advance.Languages;

namespace Advance.Theme.Components;

/// <summary>A heading in a table of contents.</summary>
public readonly record struct Stop(string Id, string Text)
{
    /// <summary>The number of headings from which a table of contents is worth its space.</summary>
    const int Worthwhile = 4;

    /// <summary>The headings of an entry's page, or none if there are too few.</summary>
    public static IReadOnlyList<Stop> Of(Entry entry, ItemText words)
    {
        var paper = entry as Publication;
        Stop[] stops =
        [
            .. paper?.KeyFindings.Count > 0 ? new[] { new Stop(FindingsId, words.KeyFindings) } : [],
            .. entry.Document.Headings.Where(heading => heading.Level == 2).Select(heading => new Stop(heading.Id, heading.Text)),
            .. paper?.Record is not null ? new[] { new Stop(CiteId, words.HowToCite) } : [],
        ];
        return stops.Length >= Worthwhile ? stops : [];
    }

    // Ids that no heading in a text can have: those consist of letters, digits and hyphens.
    public const string FindingsId = "page.findings";
    public const string CiteId = "page.cite";
}
