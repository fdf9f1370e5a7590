using Advance.Content.Fields;
using Advance.Diagnostics;
using Advance.Parsing;
using Advance.Reading;
using Advance.Settings;

namespace Advance.Content;

/// <summary>Step 3, Bind: documents to typed entries, by the folder that they lie in.</summary>
public static class EntryBinder
{
    static readonly Rule UnknownFolder = new("ADV0113", Severity.Error, "A folder is of no known type", "");

    /// <summary>An entry for each document that could be read whole; the others have a diagnostic.</summary>
    public static IReadOnlyList<Entry> Bind(IReadOnlyList<Document> documents, IReadOnlyList<SourceFile> files, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var byName = files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        var types = Types(documents, settings, diagnostics);
        var originals = All([.. documents.Where(document => TranslatedFile.Of(document.Source, settings) is null)], document => new EntrySource(document, new(document.FrontMatter, diagnostics), settings, byName, diagnostics));
        var translations = new TranslationSources(originals, files, settings, types);
        var translated = All([.. documents.Where(document => TranslatedFile.Of(document.Source, settings) is not null)], document => translations.Of(document, byName, diagnostics));
        foreach (var document in documents) TranslatedFile.Check(document.Source, settings, byName, diagnostics);
        return [.. originals, .. translated];

        IReadOnlyList<Entry> All(Document[] some, Func<Document, EntrySource?> sourceOf)
        {
            var entries = new Entry?[some.Length];
            Parallel.For(0, some.Length, i =>
            {
                if (types.GetValueOrDefault(some[i].Source.Section) is not { } known || sourceOf(some[i]) is not { } source) return;
                var type = known != Page.Type && (source.Original?.Document ?? some[i]).Source.IsSectionIndex ? Introduction.Type : known;
                var entry = type.Bind(source);
                source.Fields.Finish(type.Fields);
                entries[i] = source.Fields.HasFailed ? null : entry;
            });
            return [.. entries.OfType<Entry>()];
        }
    }

    /// <summary>The type of each folder in use; one message for a folder of no known type, whatever it holds.</summary>
    static Dictionary<string, ContentType> Types(IReadOnlyList<Document> documents, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var types = new Dictionary<string, ContentType>(StringComparer.Ordinal) { [""] = Page.Type };
        foreach (var folder in documents.GroupBy(document => document.Source.Section, StringComparer.Ordinal).Where(group => group.Key.Length > 0))
        {
            if (settings.Sections.TryGetValue(folder.Key, out var name) && ContentTypes.Find(name) is { } type) types[folder.Key] = type;
            else diagnostics.Report(UnknownFolder, folder.First().Start, Explain(folder.Key, name, settings));
        }
        return types;
    }

    static string Explain(string folder, string? type, SiteSettings settings) => type is null
        ? $"The folder '{folder}' is not one of this site's sections.{Suggestion.DidYouMean(folder, settings.Sections.Keys)} The sections are: {string.Join(", ", settings.Sections.Keys.Order(StringComparer.Ordinal))}. Move the file to one of them, or name the folder under Sections in statiq.json."
        : $"The settings give the folder '{folder}' the type '{type}', which does not exist.{Suggestion.DidYouMean(type, ContentTypes.All.Select(known => known.Name))} The types are: {string.Join(", ", ContentTypes.All.Select(known => known.Name))}.";
}
