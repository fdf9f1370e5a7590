using System.Text.Json.Nodes;
using Advance.Search.Export;
using Advance.Search.Indexing;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

/// <summary>When the search cannot answer, it says why in words.</summary>
public sealed class FailureTests : IDisposable
{
    readonly PublishedSearch published = new([Page("/one/", "Findable", "One page.")]);

    [Fact]
    public void A_missing_file_is_named()
    {
        Remove("terms/0.bin");
        Assert.Matches("^MissingFileError: The search could not load http://.*/terms/0\\.bin: the file is missing\\.$", Failure());
    }

    [Fact]
    public void A_file_that_is_not_of_the_index_is_named()
    {
        Replace("fragments/0.bin", "<!doctype html><title>Not found</title>"u8.ToArray());
        Assert.Matches("^Error: The search could not read http://.*/fragments/0\\.bin: the file is damaged\\.$", Failure());
    }

    [Fact]
    public void A_file_that_was_cut_short_is_named()
    {
        Replace("fragments/0.bin", published.Site.Files.Single(f => f.Key.EndsWith("fragments/0.bin", StringComparison.Ordinal)).Value[..^5]);
        Assert.Matches("fragments/0\\.bin: the file is damaged\\.$", Failure());
    }

    [Fact]
    public void A_site_that_cannot_be_reached_is_named()
    {
        published.Site.Dispose();
        Assert.Matches("^Error: The search could not load http://.*: there is no connection\\.$", Failure());
    }

    [Fact]
    public void A_failure_is_not_remembered()
    {
        var files = published.Site.Files.ToDictionary();
        Remove("terms/0.bin");
        Failure();
        foreach (var (path, bytes) in files) published.Site.Files[path] = bytes;
        Assert.Equal(["/one/"], published.Search("findable").Urls);
    }

    [Fact]
    public void A_site_that_was_built_anew_is_searched_anew()
    {
        using var next = SearchIndex.Build([Page("/one/", "Findable"), Page("/two/", "Findable too")]);
        published.Publish(ClientIndexExporter.Export(next));
        Assert.Equal(["/one/", "/two/"], published.Search("findable").Urls);
    }

    [Fact]
    public void An_old_browser_is_told_so()
    {
        published.Client.Ask("forget", "DecompressionStream");
        var failure = Assert.Throws<ClientException>(() => published.Client.Ask("open", new JsonObject()));
        Assert.Equal("Error: This browser is too old for the search: it cannot open compressed files (DecompressionStream).", failure.Message);
    }

    public void Dispose() => published.Dispose();

    string Failure() => Assert.Throws<ClientException>(() => published.Search("findable")).Message;

    void Remove(string name) => published.Site.Files.TryRemove(PathOf(name), out _);

    void Replace(string name, byte[] bytes) => published.Site.Files[PathOf(name)] = bytes;

    string PathOf(string name) => published.Site.Files.Keys.Single(path => path.EndsWith(name, StringComparison.Ordinal));
}
