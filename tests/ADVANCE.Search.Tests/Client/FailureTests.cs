using System.Text.Json.Nodes;
using Advance.Search.Export;
using Advance.Search.Export.Parts;
using Advance.Search.Indexing;
using static Advance.Tests.Client.Pages;

namespace Advance.Tests.Client;

/// <summary>When the search can't answer, it says why.</summary>
public sealed class FailureTests : IDisposable
{
    readonly PublishedSearch published = new([Page("/one/", "Findable", "One page.")]);

    [Fact]
    public void A_missing_file_is_reported()
    {
        Remove("terms/0.bin");
        Assert.Matches(
            "^\\w+: The search could not load one of its files: it is missing\\. \\[http://.*/terms/0\\.bin\\]$",
            Failure()
        );
    }

    [Fact]
    public void A_file_that_is_not_part_of_the_index_is_reported()
    {
        Replace("fragments/0.bin", "<!doctype html><title>Not found</title>"u8.ToArray());
        Assert.Matches(
            "^Error: The search could not read one of its files: it is damaged\\. \\[http://.*/fragments/0\\.bin\\]$",
            Failure()
        );
    }

    [Fact]
    public void A_truncated_file_is_reported()
    {
        Replace(
            "fragments/0.bin",
            published.Site.Files.Single(f => f.Key.EndsWith("fragments/0.bin", StringComparison.Ordinal)).Value[..^5]
        );
        Assert.Matches("it is damaged\\. \\[http://.*/fragments/0\\.bin\\]$", Failure());
    }

    [Fact]
    public void An_unreachable_site_is_reported()
    {
        published.Site.Dispose();
        Assert.Matches(
            "^Error: The search could not load one of its files: there is no connection\\. \\[http://.*\\]$",
            Failure()
        );
    }

    [Fact]
    public void A_failed_request_is_retried_once()
    {
        published.Site.Failures["terms/0.bin"] = 1;
        Assert.Equal(["/one/"], published.Search("findable").Urls);
        Assert.Equal(2, published.Site.Requests.Count(path => path.EndsWith("terms/0.bin", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_server_that_fails_twice_is_reported()
    {
        published.Site.Failures["terms/0.bin"] = 2;
        Assert.Matches(
            "^Error: The search could not load one of its files: the server answered 503\\. \\[http://.*/terms/0\\.bin\\]$",
            Failure()
        );
    }

    [Fact]
    public void A_server_that_never_answers_is_reported()
    {
        published.Client.Ask("hurry", 10);
        published.Site.Silent = "terms/0.bin";
        Assert.Matches(
            "^Error: The search could not load one of its files: no answer came within 10 seconds\\. "
                + "\\[http://.*/terms/0\\.bin\\]$",
            Failure()
        );
        Assert.Equal(2, published.Site.Requests.Count(path => path.EndsWith("terms/0.bin", StringComparison.Ordinal)));
        published.Site.Silent = "";
        Assert.Equal(["/one/"], published.Search("findable").Urls);
    }

    [Fact]
    public void A_start_file_of_another_version_asks_for_a_reload()
    {
        Remove("terms/0.bin");
        var start = Zlib.Decompress(published.Site.Files["start.bin"]);
        start[0]++;
        Replace("start.bin", Zlib.Compress(start));
        Assert.Matches("^\\w+: The search has been updated\\. Please reload the page\\.$", Failure());
    }

    [Fact]
    public void A_failure_is_not_cached()
    {
        var files = published.Site.Files.ToDictionary();
        Remove("terms/0.bin");
        Failure();
        foreach (var (path, bytes) in files)
            published.Site.Files[path] = bytes;
        Assert.Equal(["/one/"], published.Search("findable").Urls);
    }

    [Fact]
    public void A_rebuilt_site_is_searched_again()
    {
        using var next = SearchIndex.Build([Page("/one/", "Findable"), Page("/two/", "Findable too")]);
        published.Publish(ClientIndexExporter.Export(next));
        Assert.Equal(["/one/", "/two/"], published.Search("findable").Urls);
    }

    [Fact]
    public void An_old_browser_gets_a_message()
    {
        published.Client.Ask("forget", "DecompressionStream");
        var failure = Assert.Throws<ClientException>(() => published.Client.Ask("open", new JsonObject()));
        Assert.Equal(
            "Error: This browser is too old for the search: it cannot open compressed files (DecompressionStream).",
            failure.Message
        );
    }

    public void Dispose() => published.Dispose();

    string Failure() => Assert.Throws<ClientException>(() => published.Search("findable")).Message;

    void Remove(string name) => published.Site.Files.TryRemove(PathOf(name), out _);

    void Replace(string name, byte[] bytes) => published.Site.Files[PathOf(name)] = bytes;

    string PathOf(string name) => published.Site.Files.Keys.Single(path => path.EndsWith(name, StringComparison.Ordinal));
}
