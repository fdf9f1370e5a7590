using Advance.Check;
using Advance.Diagnostics;
using Advance.Pages;
using Advance.Search.Client;
using Advance.Search.Export;
using Advance.Search.Indexing;
using Advance.Sites;

namespace Advance.Search;

/// <summary>Reports modules of the search client that can't be read or joined, as may happen with a site's own.</summary>
/// <param name="theme">The theme, which has the modules in its folder <c>search</c>.</param>
/// <param name="root">The site's root, which contains the theme folders.</param>
public sealed class SearchScriptCheck(ITheme theme, string root) : ICheck
{
    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Settings.GenerateSearchIndex)
            ClientScript.Check(ClientSources.Of(theme, root, site), SiteIndexes.LanguageOf(site), diagnostics);
    }
}
