using Advance.Content;

namespace Advance.Theme.Components;

/// <summary>A heading that a list of contents leads to.</summary>
public readonly record struct Stop(string Id, string Text)
{
    /// <summary>So many headings make a list of contents worth its room.</summary>
    const int Worthwhile = 4;

    /// <summary>The headings of an entry's page, or none where there are too few.</summary>
    public static IReadOnlyList<Stop> Of(Entry entry)
    {
        var paper = entry as Publication;
        Stop[] stops =
        [
            .. paper?.KeyFindings.Count > 0 ? new[] { KeyFindings } : [],
            .. entry.Document.Headings.Where(heading => heading.Level == 2).Select(heading => new Stop(heading.Id, heading.Text)),
            .. paper?.Record is not null ? new[] { Cite } : [],
        ];
        return stops.Length >= Worthwhile ? stops : [];
    }

    // Ids that no heading of a body can have: those are made of letters, digits and hyphens.
    public static Stop KeyFindings { get; } = new("page.findings", "Key findings");
    public static Stop Cite { get; } = new("page.cite", "How to cite");
}
