using Advance.Bind;
using Advance.Content;
using Advance.Data;
using Advance.Settings;
using Advance.Sites;
using NodaTime;

namespace Advance.Assemble;

/// <summary>
/// Step 4, Assemble: turns entries into a site in all its languages. Drafts and scheduled items are removed here, and so
/// everywhere.
/// </summary>
public static class SiteAssembler
{
    /// <returns>The main edition, which refers to the others.</returns>
    /// <param name="bound">All entries.</param>
    /// <param name="files">All files of the input; those that are neither content nor private are assets.</param>
    /// <param name="helplines">The numbers for "Get help".</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="now">Items with a later date are scheduled.</param>
    /// <param name="withDrafts">Whether to keep drafts.</param>
    public static Site Assemble(
        BoundEntries bound,
        IReadOnlyList<SourceFile> files,
        HelplineFile helplines,
        SiteSettings settings,
        Instant now,
        bool withDrafts
    )
    {
        var zone = settings.Zone;
        var entries = bound.Whole;
        var editions = new Editions();
        var assembler = new EditionAssembler(
            entries,
            [.. bound.Broken.Where(IsShown)],
            entries.Where(IsShown).ToHashSet<Entry>(ReferenceEqualityComparer.Instance),
            files,
            helplines,
            settings,
            now,
            withDrafts,
            editions
        );
        var main = assembler.Main();
        // A language that has no content yet has no pages.
        editions.Fix([
            main,
            .. settings
                .Languages.Where(tag => entries.Any(entry => entry.Edition == tag && IsShown(entry)))
                .Select(tag => assembler.Translated(tag, main)),
        ]);
        return main;

        // A translation can't be read before its original is published.
        bool IsShown(Entry entry) =>
            (withDrafts || !entry.IsDraft)
            && (entry is not Item item || item.Date.HasCome(now, zone))
            && (entry.Original is not { } original || IsShown(original));
    }
}
