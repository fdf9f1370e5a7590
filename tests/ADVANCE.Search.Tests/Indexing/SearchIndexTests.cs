using Advance.Search.Export;
using Advance.Search.Export.Parts;
using Advance.Search.Indexing;
using Advance.Tests.Corpus;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Indexing;

public sealed class SearchIndexTests
{
    [Fact]
    public void Documents_are_numbered_newest_first_and_otherwise_in_the_given_order()
    {
        using var index = SearchIndex.Build([
            Page("/none/"),
            Page("/b/", date: "2021-05-01"),
            Page("/new/", date: "2022-06-30T15:00:00+01:00"),
            Page("/a/", date: "2021-05-01"),
        ]);
        Assert.Equal(["/new/", "/b/", "/a/", "/none/"], index.Documents.Select(d => d.Url));
    }

    [Fact]
    public void The_same_documents_produce_the_same_files()
    {
        var documents = MadeCorpus.Documents(500, seed: 2);
        using var once = SearchIndex.Build(documents);
        using var again = SearchIndex.Build(documents);
        Assert.Equal(Describe(ClientIndexExporter.Export(once)), Describe(ClientIndexExporter.Export(again)));
    }

    [Fact]
    public void Different_content_has_a_different_build_id()
    {
        using var one = SearchIndex.Build([Page("/a/", "One", "Text")]);
        using var other = SearchIndex.Build([Page("/a/", "One", "Text.")]);
        Assert.NotEqual(ClientIndexExporter.Export(one)[1].Path, ClientIndexExporter.Export(other)[1].Path);
    }

    [Fact]
    public void An_index_without_documents_finds_nothing()
    {
        using var published = new Client.PublishedSearch([]);
        Assert.Equal(0, published.Search("anything").Total);
        Assert.Equal(0, published.Search("").Total);
        Assert.Equal("[]", published.Client.Ask("suggest", "any")!.ToJsonString());
        Assert.Equal("[]", published.Client.Ask("facets", "")!["type"]!.ToJsonString());
    }

    [Fact]
    public void Empty_very_long_and_monotonous_documents_are_indexed()
    {
        var random = new PseudoRandom(51);
        using var published = new Client.PublishedSearch([
            Page("/empty/"),
            Page("/long/", "Long", MadeCorpus.Text(random, 700_000)),
            Page("/same/", "Same", string.Concat(Enumerable.Repeat("echo ", 200_000))),
            Page("/word/", "Word", new string('x', 5_000_000)),
            Page("/hyphens/", "Hyphens", string.Concat(Enumerable.Repeat("a-", 1_000_000))),
            Page("/pairs/", "Pairs", string.Concat(Enumerable.Repeat("co-op ", 200_000))),
        ]);
        Assert.Equal(["/pairs/"], published.Search("coop ").Urls);
        Assert.Equal(["/hyphens/"], published.Search("hyphens").Urls);
        Assert.Equal(["/same/"], published.Search("echo").Urls);
        Assert.Equal(["/long/"], published.Search("long").Urls);
        Assert.Equal(["/word/"], published.Search("word").Urls);
    }

    [Theory]
    [InlineData(100, 19)]
    [InlineData(8, 26)]
    public void A_large_site_keeps_the_number_of_files_until_its_blocks_are_large(int maxDocuments, int files)
    {
        var options = new ExportOptions { MaxFragmentFiles = 20, MaxDocumentsPerBlock = maxDocuments };
        using var index = SearchIndex.Build(MadeCorpus.Documents(203, seed: 8));
        var fragments = ClientIndexExporter
            .Export(index, options: options)
            .Where(f => f.Path.Contains("/fragments/", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(files, fragments.Count);
    }

    static IEnumerable<string> Describe(IEnumerable<ClientFile> files) =>
        files.Select(f => $"{f.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Bytes))}");
}
