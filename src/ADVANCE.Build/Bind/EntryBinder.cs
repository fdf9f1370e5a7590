using Advance.Content;
using Advance.Content.Documents;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Settings;

namespace Advance.Bind;

/// <summary>Step 3, Bind: turns documents into typed entries, depending on their folder.</summary>
public static class EntryBinder
{
    static readonly Rule UnknownFolder = new("ADV0113", Severity.Error, "A folder has no known type", "");

    /// <summary>
    /// An entry for each document. Those that couldn't be read completely have a diagnostic and are kept separately.
    /// </summary>
    public static BoundEntries Bind(
        IReadOnlyList<Document> documents,
        IReadOnlyList<SourceFile> files,
        SiteSettings settings,
        DiagnosticBag diagnostics
    )
    {
        var byName = files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        Func<Entry, bool> isBroken = _ => false;
        var types = Types(documents, settings, diagnostics);
        var originals = All(
            [.. documents.Where(document => TranslatedFile.Of(document.Source, settings) is null)],
            document => new EntrySource(document, Fields(document), settings, byName, diagnostics)
        );
        var translations = new TranslationSources([.. originals.Whole, .. originals.Broken], files, settings, types);
        var lost = originals.Broken.ToHashSet<Entry>(ReferenceEqualityComparer.Instance);
        isBroken = lost.Contains;
        var translated = All(
            [.. documents.Where(document => TranslatedFile.Of(document.Source, settings) is not null)],
            document => translations.Of(document, byName, diagnostics, isBroken)
        );
        foreach (var document in documents)
            TranslatedFile.Check(document.Source, settings, byName, diagnostics);
        return new([.. originals.Whole, .. translated.Whole], [.. originals.Broken, .. translated.Broken]);

        FieldReader Fields(Document document) =>
            types.ContainsKey(document.Source.Section)
                ? new(document.FrontMatter, diagnostics) { MayLack = _ => document.LacksFields }
                : new(document.FrontMatter, new());

        BoundEntries All(Document[] some, Func<Document, EntrySource?> sourceOf)
        {
            var entries = new Entry?[some.Length];
            var broken = new bool[some.Length];
            Parallel.For(0, some.Length, i =>
            {
                if (sourceOf(some[i]) is not { } source)
                    return;
                // If a folder has no known type, neither do its fields; its texts are still checked.
                var known = types.TryGetValue(some[i].Source.Section, out var type);
                var isIntroduction = known && type != Page.Type && (source.Original?.Document ?? some[i]).Source.IsSectionIndex;
                type = isIntroduction ? Introduction.Type : type ?? Page.Type;
                entries[i] = type.Bind(source);
                source.Fields.Finish(type.Fields);
                broken[i] =
                    !known
                    || source.Fields.HasFailed
                    || some[i].IsBroken
                    || (source.Original is { } original && isBroken(original));
            });
            return new(
                [.. entries.Where((_, i) => !broken[i]).OfType<Entry>()],
                [.. entries.Where((_, i) => broken[i]).OfType<Entry>()]
            );
        }
    }

    /// <summary>
    /// The type of each folder in use; a folder without a known type gets one message, whatever it contains.
    /// </summary>
    static Dictionary<string, ContentType> Types(
        IReadOnlyList<Document> documents,
        SiteSettings settings,
        DiagnosticBag diagnostics
    )
    {
        var types = new Dictionary<string, ContentType>(StringComparer.Ordinal) { [""] = Page.Type };
        foreach (
            var folder in documents
                .GroupBy(document => document.Source.Section, StringComparer.Ordinal)
                .Where(group => group.Key.Length > 0)
        )
        {
            if (settings.Sections.TryGetValue(folder.Key, out var name) && ContentTypes.Find(name) is { } type)
                types[folder.Key] = type;
            else
                diagnostics.Report(UnknownFolder, folder.First().Start, Explain(folder.Key, name, settings));
        }
        return types;
    }

    static string Explain(string folder, string? type, SiteSettings settings) =>
        type is null
            ? $"The folder '{folder}' isn't one of this site's "
                + $"sections.{Suggestion.DidYouMean(folder, settings.Sections.Keys)} The sections are: "
                + $"{string.Join(", ", settings.Sections.Keys.Order(StringComparer.Ordinal))}. Move the file to one of them, or "
                + "add the folder to Sections in statiq.json."
            : $"The settings give the folder '{folder}' the type '{type}', which doesn't "
                + $"exist.{Suggestion.DidYouMean(type, ContentTypes.All.Select(known => known.Name))} The types are: "
                + $"{string.Join(", ", ContentTypes.All.Select(known => known.Name))}.";
}
