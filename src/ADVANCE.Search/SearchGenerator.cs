using System.Runtime.CompilerServices;
using Advance.Pages;
using Advance.Render;
using Advance.Search.Client;
using Advance.Search.Expectations;
using Advance.Search.Export;
using Advance.Search.Indexing;
using Advance.Sites;

namespace Advance.Search;

/// <summary>The client search: <c>search/search.js</c> and the files exported from the site's Lucene index.</summary>
/// <param name="theme">The theme, which has the client's modules in its folder <c>search</c>.</param>
/// <param name="root">The site's root, which contains the theme folders.</param>
/// <param name="indexes">The indexes of this build.</param>
public sealed class SearchGenerator(ITheme theme, string root, SiteIndexes indexes) : IGenerator
{
    // A preview asks for one file at a time, always of the same site.
    readonly ConditionalWeakTable<Site, IReadOnlyList<ClientFile>> exported = [];

    public IEnumerable<OutputFile> Generate(Site site)
    {
        if (!site.Settings.GenerateSearchIndex)
            yield break;
        var files = exported.GetValue(site, Export);
        foreach (var file in ClientScript.Join(Modules(site), files[0].Bytes, SiteIndexes.LanguageOf(site)).Concat(files))
            yield return OutputFile.Bytes(site.Places.Search.File(file.Path).OutputPath, file.Bytes);
    }

    IReadOnlyList<ClientFile> Export(Site site)
    {
        try
        {
            return ClientIndexExporter.Export(indexes.Of(site));
        }
        finally
        {
            // Otherwise the check of the expected searches uses it, and drops it then.
            if (!site.IsMain || ExpectationList.FileOf(site) is null)
                indexes.Drop(site);
        }
    }

    Dictionary<string, string> Modules(Site site) =>
        ClientSources.Of(theme, root, site).ToDictionary(source => source.Name, source => source.Text, StringComparer.Ordinal);
}
