using System.Runtime.CompilerServices;
using Advance.Search.Analysis;
using Advance.Search.Documents;
using Advance.Sites;

namespace Advance.Search.Indexing;

/// <summary>
/// The Lucene indexes of one build, one for each edition of the site. Each is created on first use and then shared by the
/// parts of the build.
/// </summary>
public sealed class SiteIndexes
{
    readonly ConditionalWeakTable<Site, SearchIndex> made = [];

    /// <summary>The same index for the same site. Don't dispose of it: <see cref="Drop"/> does that.</summary>
    public SearchIndex Of(Site site) =>
        made.GetValue(site, static site =>
            SearchIndex.Build(SiteDocuments.Of(site), SiteDocuments.Synonyms(site), LanguageOf(site))
        );

    /// <summary>True from the first <see cref="Of"/> until <see cref="Drop"/>.</summary>
    public bool IsMade(Site site) => made.TryGetValue(site, out _);

    /// <summary>Frees its memory, which a large build needs for its pages.</summary>
    public void Drop(Site site)
    {
        if (made.Remove(site, out var index))
            index.Dispose();
    }

    /// <summary>The search language for the settings' language.</summary>
    public static SearchLanguage LanguageOf(Site site) => SearchLanguages.Of(site.Settings.Language);
}
