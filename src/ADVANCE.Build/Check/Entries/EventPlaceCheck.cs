using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Entries;

/// <summary>An event says where it is, or that it is online: readers need to know where to go.</summary>
public sealed class EventPlaceCheck : ICheck
{
    static readonly Rule Nowhere = new(
        "ADV0740",
        Severity.Warning,
        "An event doesn't say where it is",
        "Add 'place: …' to the front matter, or 'online: true' if people can join from anywhere."
    );

    // A field with a name like these gives the place under a name that doesn't exist, which ADV0105 reports.
    static readonly string[] Similar = ["place", "location", "venue", "online", "where", "address"];

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // A translation takes its place from the original.
        foreach (
            var happening in site.Events.Where(happening =>
                happening is { Place: null, IsOnline: false, Original: null } && !IsMisnamed(happening)
            )
        )
            diagnostics.Report(Nowhere, happening.Where(Event.PlaceField), "This event has no place and isn't marked as online.");
    }

    static bool IsMisnamed(Event happening) =>
        happening.Document.FrontMatter.Entries.Any(entry =>
            !Event.Type.Fields.Any(field => IsName(entry.Key, field.Name))
            && Similar.Any(word => entry.Key.Contains(word, StringComparison.OrdinalIgnoreCase))
        );

    static bool IsName(string key, string field) => key.Equals(field, StringComparison.OrdinalIgnoreCase);
}
