using System.Text.Json;
using System.Text.Json.Nodes;
using Advance.Search;
using Advance.Search.Analysis;
using Advance.Search.Documents;
using Advance.Search.Export;
using Advance.Search.Export.Codecs;
using Advance.Search.Export.Parts;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Tests.Client;
using Advance.Tests.Corpus;

namespace Advance.Tests.Export;

/// <summary>Readers accept or reject any bytes; none hangs, and none allocates memory that the bytes don't justify.</summary>
public sealed class DamagedFileTests
{
    static readonly SymbolTable Symbols = new([.. Enumerable.Range(1, 20).Select(tf => new Symbol(tf, 100))]);

    [Fact]
    public void Readers_accept_or_refuse_any_bytes()
    {
        foreach (var bytes in Damaged())
        {
            AnswersOrRefuses(() => StartFileCodec.Read(bytes));
            AnswersOrRefuses(() => TermShardCodec.Read(bytes, Symbols, fields: 3));
            AnswersOrRefuses(() => WordBlockCodec.Read(bytes));
            AnswersOrRefuses(() => FacetCodec.Read(bytes));
            AnswersOrRefuses(() => SeparatorPageCodec.Read(bytes));
            AnswersOrRefuses(() => DateOrderCodec.Read(bytes));
            AnswersOrRefuses(() => PositionsCodec.Read(bytes, 0, []));
            AnswersOrRefuses(() => FragmentBlockCodec.Read(bytes));
            AnswersOrRefuses(() => Zlib.Decompress(bytes));
        }
    }

    [Fact]
    public void The_browser_reports_the_damaged_file_or_gives_an_answer()
    {
        using var published = new PublishedSearch(MadeCorpus.Documents(30, seed: 4));
        var random = new PseudoRandom(43);
        var files = published.Site.Files.ToDictionary();
        var refused = 0;
        for (var i = 0; i < 120; i++)
        {
            // A valid stream of invalid bytes: zlib's checksum doesn't detect these.
            foreach (var (path, bytes) in files)
                published.Site.Files[path] = random.Chance(0.5) ? Zlib.Compress(Damage(Zlib.Decompress(bytes), random)) : bytes;
            published.Client.Ask("open", new JsonObject { ["baseUrl"] = published.Site.BaseUrl });
            try
            {
                published.Search(MadeCorpus.Word(random), new JsonObject { ["filters"] = new JsonObject { ["type"] = "news" } });
            }
            catch (ClientException e)
            {
                refused++;
                Assert.Matches("^Error: The search could not read one of its files: it is damaged\\. \\[.*\\]$", e.Message);
            }
        }
        Assert.InRange(refused, 10, 119);
    }

    [Fact]
    public void Every_truncation_and_every_changed_byte_is_noticed()
    {
        var random = new PseudoRandom(47);
        var good = Zlib.Compress([MadeIndex.Bytes(random, 90), new byte[300], MadeIndex.Bytes(random, 40)]);
        for (var length = 0; length < good.Length; length++)
            Assert.Throws<InvalidDataException>(() => Zlib.Decompress(good[..length]));
        var content = Zlib.Decompress(good);
        for (var at = 2; at < good.Length; at++)
        {
            byte[] changed = [.. good];
            changed[at] ^= (byte)(1 << random.Below(8));
            byte[]? read = null;
            AnswersOrRefuses(() => read = Zlib.Decompress(changed));
            // Bits that fill up a byte have no meaning.
            if (read is not null)
                Assert.Equal(content, read);
        }
    }

    [Theory]
    [InlineData("terms/0.bin")]
    [InlineData("separators/0.bin")]
    [InlineData("words/0.bin")]
    [InlineData("fragments/0.bin")]
    [InlineData("facets/type.bin")]
    [InlineData("facets/topic.bin")]
    [InlineData("facets/year.bin")]
    [InlineData("facets/author.bin")]
    [InlineData("positions/0.bin")]
    public void The_browser_never_answers_from_a_damaged_file(string name)
    {
        using var published = new PublishedSearch(
            MadeCorpus.Documents(8, seed: 6),
            new ExportOptions
            {
                ShardSize = 100,
                MaxSeparators = 3,
                SeparatorsPerPage = 4,
                ShardsPerPositionsFile = 1000,
                WordBlockSize = 1 << 20,
                MinDocumentsPerBlock = 8,
            }
        );
        var random = new PseudoRandom(53);
        var path = published.Site.Files.Keys.Single(p => p.EndsWith(name, StringComparison.Ordinal));
        var good = published.Site.Files[path];
        var answer = Ask(published);
        for (var i = 0; i < 40; i++)
        {
            byte[] bytes = [.. good];
            if (i % 2 == 0)
                bytes = bytes[..random.Below(bytes.Length)];
            else
                bytes[random.Below(bytes.Length)] ^= (byte)(1 << random.Below(8));
            published.Site.Files[path] = bytes;
            published.Client.Ask("open", new JsonObject { ["baseUrl"] = published.Site.BaseUrl });
            try
            {
                Assert.Equal(answer, Ask(published));
            }
            catch (ClientException e)
            {
                Assert.Matches(
                    $"^Error: The search could not read one of its files: it is damaged\\. \\[http.*{name}\\]$",
                    e.Message
                );
            }
        }
        Assert.InRange(published.Site.Requests.Count(request => request == path), 41, 1000);
    }

    /// <summary>Loads a file of every kind: the first shard, a short prefix, a result and a filter.</summary>
    static string Ask(PublishedSearch published)
    {
        var options = new JsonObject
        {
            ["filters"] = new JsonObject { ["type"] = new JsonArray("news", "publication", "event", "page") },
        };
        return published.Client.Ask("search", "0 ", options)!.ToJsonString()
            + published.Client.Ask("search", "a", options.DeepClone())!.ToJsonString()
            + published.Client.Ask("suggest", "s")!.ToJsonString()
            + published.Client.Ask("facets", "a")!.ToJsonString()
            + published.Client.Ask("search", $"\"{Phrase(published)}\"", options.DeepClone())!.ToJsonString();
    }

    /// <summary>Two adjacent words, with no stop word between them.</summary>
    static string Phrase(PublishedSearch published)
    {
        using var analysis = new TextAnalysis();
        return published
            .Index.Documents.Select(document => analysis.Tokens(document.Title))
            .SelectMany(tokens => tokens.Zip(tokens.Skip(1)))
            .Where(pair => pair.Second.Increment == 1)
            .Select(pair => $"{pair.First.Word.Surface} {pair.Second.Word.Surface}")
            .First();
    }

    [Fact]
    public void A_damaged_start_file_or_date_order_is_noticed()
    {
        using var published = new PublishedSearch(
            Enumerable
                .Range(0, 2700)
                .Select(i => new SearchDocument($"/{i}/", $"Page {i % 7}", "page", $"20{10 + i % 13}-01-01", [], [], "", "")),
            new ExportOptions { MaxFragmentFiles = 20, MaxDocumentsPerBlock = 200 }
        );
        // Modules that aren't joined contain no start file, and fetch it.
        using var client = NodeClient.OfModule("search.js");
        var random = new PseudoRandom(59);
        var answer = NewestOf(published, client);
        Assert.Contains("2022-01-01", answer);
        foreach (
            var path in published
                .Site.Files.Keys.Where(path =>
                    path.EndsWith("start.bin", StringComparison.Ordinal) || path.EndsWith("dates.bin", StringComparison.Ordinal)
                )
                .ToList()
        )
        {
            var good = published.Site.Files[path];
            for (var i = 0; i < 30; i++)
            {
                byte[] bytes = [.. good];
                if (i % 2 == 0)
                    bytes = bytes[..random.Below(bytes.Length)];
                else
                    bytes[random.Below(bytes.Length)] ^= (byte)(1 << random.Below(8));
                published.Site.Files[path] = bytes;
                try
                {
                    Assert.Equal(answer, NewestOf(published, client));
                }
                catch (ClientException e)
                {
                    Assert.Matches(
                        $"^Error: The search could not read one of its files: it is damaged\\. \\[http.*{path}\\]$",
                        e.Message
                    );
                }
            }
            published.Site.Files[path] = good;
        }
        Assert.Equal(answer, NewestOf(published, client));
    }

    static string NewestOf(PublishedSearch published, NodeClient client)
    {
        client.Ask("open", new JsonObject { ["baseUrl"] = published.Site.BaseUrl });
        return client.Ask("search", "page", new JsonObject { ["sort"] = "date", ["limit"] = 3 })!.ToJsonString();
    }

    static byte[] Damage(byte[] good, PseudoRandom random)
    {
        byte[] bytes = [.. good];
        for (var i = 0; i < 3 && bytes.Length > 0; i++)
            bytes[random.Below(bytes.Length)] = (byte)random.Below(256);
        return random.Chance(0.3) ? bytes[..random.Below(bytes.Length + 1)] : bytes;
    }

    static void AnswersOrRefuses(Action read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is InvalidDataException or JsonException or InvalidOperationException) { }
    }

    /// <summary>Noise, truncated valid files, and valid files with changed bytes.</summary>
    static IEnumerable<byte[]> Damaged()
    {
        var random = new PseudoRandom(41);
        for (var i = 0; i < 400; i++)
        {
            yield return MadeIndex.Bytes(random, random.Below(300));
            byte[] good = (i % 3) switch
            {
                0 => StartFileCodec.Write(MadeIndex.Start(random)),
                1 => WordBlockCodec.Write([.. MadeIndex.Words(random, 20).Select(w => new SurfaceWord(w, 1))]),
                _ => Zlib.Compress(MadeIndex.Bytes(random, 200)),
            };
            yield return good[..random.Below(good.Length)];
            yield return Damage(good, random);
        }
    }
}
