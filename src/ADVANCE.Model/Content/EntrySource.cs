using Advance.Content.Documents;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Settings;

namespace Advance.Content;

/// <summary>Everything that an entry is bound from.</summary>
/// <param name="Document">The parsed file.</param>
/// <param name="Fields">Its front matter, by field.</param>
/// <param name="Settings">For defaults such as the time zone.</param>
/// <param name="Files">Every file of the input by name, for sidecars.</param>
/// <param name="Diagnostics">Gets a message for anything that can't be bound.</param>
public sealed record EntrySource(
    Document Document,
    FieldReader Fields,
    SiteSettings Settings,
    IReadOnlyDictionary<string, SourceFile> Files,
    DiagnosticBag Diagnostics
)
{
    /// <summary>The original that the document translates, or null.</summary>
    public Entry? Original { get; init; }

    /// <summary>The language of a translation, or null.</summary>
    public string? Edition { get; init; }

    /// <summary>
    /// The file <c>_name.json</c> beside <c>name.md</c>, or null; a translation uses the one of its original.
    /// </summary>
    public SourceFile? Sidecar =>
        (Original?.Document.Source ?? Document.Source) is var source
            ? Files.GetValueOrDefault($"{source.Folder}_{source.Stem}.json")
            : null;
}
