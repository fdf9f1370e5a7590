using Advance.Content;
using Advance.Content.Documents;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Settings;

namespace Advance.Bind;

/// <summary>
/// The sources for binding translations: their own front matter, and the original's for everything that is the same in any
/// language, such as dates, identifiers, topics and authors. Within a group such as <c>image</c>, the original supplies each
/// key that the translation leaves out.
/// </summary>
sealed class TranslationSources(
    IReadOnlyList<Entry> originals,
    IReadOnlyList<SourceFile> files,
    SiteSettings settings,
    IReadOnlyDictionary<string, ContentType> types
)
{
    static readonly Rule NoOriginal = new("ADV0131", Severity.Error, "A translation has no original", "");

    readonly Dictionary<string, Entry> byName = originals
        .DistinctBy(entry => WithoutExtension(entry.Document.Source))
        .ToDictionary(entry => WithoutExtension(entry.Document.Source), StringComparer.Ordinal);

    // A file that exists but is broken has its own messages.
    readonly HashSet<string> known =
    [
        .. files
            .Where(file => file.IsMarkdown && !file.IsPrivate && TranslatedFile.Of(file, settings) is null)
            .Select(WithoutExtension),
    ];

    readonly Lazy<ILookup<string, string>> byFolder = new(() =>
        files
            .Where(file => file.IsMarkdown && !file.IsPrivate && TranslatedFile.Of(file, settings) is null)
            .ToLookup(file => file.Folder, WithoutExtension, StringComparer.Ordinal)
    );

    /// <summary>Null, with a diagnostic, for a translation without an original.</summary>
    public EntrySource? Of(
        Document document,
        IReadOnlyDictionary<string, SourceFile> all,
        DiagnosticBag diagnostics,
        Func<Entry, bool> isBroken
    )
    {
        if (TranslatedFile.Of(document.Source, settings) is not { } file)
            return null;
        if (!byName.TryGetValue(file.Original, out var original))
        {
            if (!known.Contains(file.Original))
                diagnostics.Report(NoOriginal, document.Start, Explain(document.Source, file));
            return null;
        }
        var own = document.FrontMatter;
        var type = original is Introduction ? Introduction.Type : types.GetValueOrDefault(document.Source.Section, Page.Type);
        var inherited = original.Document.FrontMatter.Entries.Where(entry => IsInherited(entry, type));
        var keys = own with
        {
            Entries =
            [
                .. own.Entries.Select(entry => Filled(entry, original)),
                .. inherited.Where(entry => own.Find(entry.Key) is null),
            ],
        };
        var whole = document with { FrontMatter = keys };
        // Missing fields are reported in the original.
        var lends = isBroken(original);
        var fields = new Content.Fields.FieldReader(keys, types.ContainsKey(document.Source.Section) ? diagnostics : new())
        {
            MayLack = field => document.LacksFields || (lends && !field.IsOwn),
        };
        return new(whole, fields, settings, all, diagnostics) { Original = original, Edition = file.Tag };
    }

    static bool IsInherited(MapEntry entry, ContentType type) =>
        type.Fields.FirstOrDefault(field => Content.Fields.FieldReader.Names(field, entry)) is { IsOwn: false };

    static MapEntry Filled(MapEntry own, Entry original) =>
        own.Value is MapNode map && original.Document.FrontMatter.Find(own.Key)?.Value is MapNode other
            ? own with
            {
                Value = map.Over(other),
            }
            : own;

    string Explain(SourceFile source, TranslatedFile file)
    {
        var nearest = Suggestion.Nearest(file.Original, byFolder.Value[source.Folder]);
        return $"There is no '{file.Original}.md' for this to be a translation of."
            + (
                nearest is null
                    ? " Write the original first, with the same name but without the language."
                    : $" If it translates '{nearest}.md', rename it '{Path.GetFileName(nearest)}.{file.Tag}.md'."
            );
    }

    static string WithoutExtension(SourceFile file) => file.Folder + file.Stem;
}
