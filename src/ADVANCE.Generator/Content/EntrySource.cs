using Advance.Content.Fields;
using Advance.Diagnostics;
using Advance.Parsing;
using Advance.Reading;
using Advance.Settings;

namespace Advance.Content;

/// <summary>All that an entry is bound from.</summary>
/// <param name="Document">The parsed file.</param>
/// <param name="Fields">Its front matter, by field.</param>
/// <param name="Settings">For defaults such as the time zone.</param>
/// <param name="Files">Every file of the input by name, for sidecars.</param>
/// <param name="Diagnostics">Told of what can't be bound.</param>
public sealed record EntrySource(
    Document Document, FieldReader Fields, SiteSettings Settings, IReadOnlyDictionary<string, SourceFile> Files, DiagnosticBag Diagnostics)
{
    /// <summary>The file <c>_name.json</c> beside <c>name.md</c>, or null.</summary>
    public SourceFile? Sidecar => Files.GetValueOrDefault($"{Document.Source.Folder}_{Document.Source.Stem}.json");
}
