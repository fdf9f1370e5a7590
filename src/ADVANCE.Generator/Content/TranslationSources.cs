using Advance.Diagnostics;
using Advance.Parsing;
using Advance.Reading;
using Advance.Settings;

namespace Advance.Content;

/// <summary>
/// What translations are bound from: their own front matter, and the original's for what is the same in any language, such
/// as dates, identifiers, topics and authors. Of a group such as <c>image</c>, each key that the translation leaves out.
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

    // A file that is there but broken has messages of its own.
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

    /// <summary>Null, with a diagnostic, for a translation of nothing.</summary>
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
        var lent = original.Document.FrontMatter.Entries.Where(entry => IsLent(entry, type));
        var keys = own with
        {
            Entries =
            [
                .. own.Entries.Select(entry => Filled(entry, original)),
                .. lent.Where(entry => own.Find(entry.Key) is null),
            ],
        };
        var whole = document with { FrontMatter = keys };
        // What the original lacks is said there.
        var lends = isBroken(original);
        var fields = new Fields.FieldReader(keys, types.ContainsKey(document.Source.Section) ? diagnostics : new())
        {
            MayLack = field => document.LacksFields || (lends && !field.IsOwn),
        };
        return new(whole, fields, settings, all, diagnostics) { Original = original, Edition = file.Tag };
    }

    static bool IsLent(MapEntry entry, ContentType type) =>
        type.Fields.FirstOrDefault(field => Fields.FieldReader.Names(field, entry)) is { IsOwn: false };

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
        return $"There is no '{file.Original}.md' that this could be the translation of."
            + (
                nearest is null
                    ? " Write the original first, under the same name without the language."
                    : $" Is it that of '{nearest}.md'? Then name it '{Path.GetFileName(nearest)}.{file.Tag}.md'."
            );
    }

    static string WithoutExtension(SourceFile file) => file.Folder + file.Stem;
}
