using System.Text.Json.Nodes;
using Advance.Search;
using Advance.Search.Analysis;
using Advance.Search.Client;
using Advance.Search.Documents;
using Advance.Search.Export;
using Advance.Search.Export.Parts;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Search.Synonyms;

namespace Advance.Tests.Client;

/// <summary>Documents that are indexed, exported and served, with the shipped script running on them.</summary>
public sealed class PublishedSearch : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("advance-search-");

    public PublishedSearch(
        IEnumerable<SearchDocument> documents,
        ExportOptions? options = null,
        RankingOptions? ranking = null,
        SearchLanguage? language = null,
        IEnumerable<SynonymGroup>? synonyms = null
    )
    {
        Index = SearchIndex.Build(documents, synonyms, language);
        Publish(ClientIndexExporter.Export(Index, ranking, options));
        File.WriteAllText(Path.Combine(folder.FullName, "package.json"), """{ "type": "module" }""");
        var script = Path.Combine(folder.FullName, "search.js");
        foreach (var file in ClientScript.Join(Modules.All, Site.Files["start.bin"], Index.Language))
            File.WriteAllBytes(Path.Combine(folder.FullName, file.Path), file.Bytes);
        Client = new NodeClient(script);
        Client.Ask("open", new JsonObject { ["baseUrl"] = Site.BaseUrl });
    }

    public SearchIndex Index { get; }

    public StaticSite Site { get; } = new();

    public NodeClient Client { get; }

    /// <summary>Replaces the served files.</summary>
    public void Publish(IEnumerable<ClientFile> files)
    {
        Site.Files.Clear();
        foreach (var file in files)
            Site.Files[file.Path] = file.Bytes;
    }

    public SearchResult Search(string query, JsonObject? options = null) =>
        SearchResult.Of(Client.Ask("search", query, options ?? [])!);

    public void Dispose()
    {
        Client.Dispose();
        Site.Dispose();
        Index.Dispose();
        folder.Delete(recursive: true);
    }
}
