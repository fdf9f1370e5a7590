using System.Runtime.CompilerServices;
using Advance.Search.Analysis;
using Advance.Search.Documents;
using Advance.Sites;

namespace Advance.Search.Indexing;

/// <summary>The Lucene index of a site's content, created on first use and then shared.</summary>
public static class SiteIndex
{
    static readonly ConditionalWeakTable<Site, SearchIndex> Made = [];

    /// <summary>The same index for the same site. Don't dispose of it: <see cref="Drop"/> does that.</summary>
    public static SearchIndex Of(Site site) =>
        Made.GetValue(site, static site =>
            SearchIndex.Build(SiteDocuments.Of(site), SiteDocuments.Synonyms(site), LanguageOf(site))
        );

    /// <summary>True from the first <see cref="Of"/> until <see cref="Drop"/>.</summary>
    public static bool IsMade(Site site) => Made.TryGetValue(site, out _);

    /// <summary>The search language for the settings' language.</summary>
    public static SearchLanguage LanguageOf(Site site) => SearchLanguages.Of(site.Settings.Language);

    /// <summary>Frees its memory, which a large build needs for its pages.</summary>
    public static void Drop(Site site)
    {
        if (Made.Remove(site, out var index))
            index.Dispose();
    }
}
