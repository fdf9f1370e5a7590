using Advance.Checks;
using Advance.Diagnostics;
using Advance.Generation.Pages;
using Advance.Search.Export;
using Advance.Sites;

namespace Advance.Search;

/// <summary>Modules of the search client that can't be read or joined, as a site's own may be.</summary>
/// <param name="theme">Brings the modules, in its folder <c>search</c>.</param>
/// <param name="root">The site's root, below which the theme's folders lie.</param>
public sealed class SearchScriptCheck(ITheme theme, string root) : ICheck
{
    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (site.Settings.GenerateSearchIndex)
            ClientScript.Check(ClientSources.Of(theme, root, site), SiteIndex.LanguageOf(site), diagnostics);
    }
}
