using System.Text.Json.Nodes;
using Advance.Search.Export;
using Advance.Search.Export.Codecs;
using Advance.Search.Export.Parts;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Tests.Client;
using static Advance.Tests.Export.BrowserReader;

namespace Advance.Tests.Export;

/// <summary>The browser's modules read what the generator writes, for any content.</summary>
public sealed class BrowserReaderTests : IDisposable
{
    const int Documents = 10_000_000;

    readonly NodeClient browser = BrowserReader.Start();

    [Fact]
    public void Start_files_are_read_as_written() =>
        Repeat(random =>
        {
            var start = MadeIndex.Start(random);
            var read = browser.Ask("call", "start", Base64(StartFileCodec.Write(start)))!;
            var ranking = read["ranking"]!;
            Assert.Equal(
                (
                    start.Build,
                    start.DocumentCount,
                    start.ShardsPerSeparator,
                    start.ShardsPerPositionsFile,
                    start.DocumentsPerBlock,
                    start.IsNewestFirst
                ),
                (
                    Text(read["build"]),
                    Number(read["documentCount"]),
                    Number(read["shardsPerSeparator"]),
                    Number(read["shardsPerPositionsFile"]),
                    Number(read["documentsPerBlock"]),
                    read["isNewestFirst"]!.GetValue<bool>()
                )
            );
            var options = start.Ranking;
            Assert.Equal(
                [
                    options.K1,
                    options.B,
                    options.TitleBoost,
                    1f,
                    options.ExactTitleBoost,
                    options.NeighbourBoost,
                    options.PrefixWeight,
                    options.SynonymWeight,
                    options.OneEditWeight,
                    options.TwoEditsWeight,
                ],
                new[] { ranking["k1"], ranking["b"] }
                    .Concat(ranking["boosts"]!.AsArray())
                    .Concat([ranking["neighbourBoost"], ranking["prefixWeight"], ranking["synonymWeight"]])
                    .Concat(ranking["editWeights"]!.AsArray())
                    .Select(Float)
            );
            Assert.Equal(
                [
                    options.MaxNeighbourWords,
                    options.MinPrefixLength,
                    options.MinTypoLength,
                    options.MinTwoEditsLength,
                    options.MaxCompletions,
                    options.MaxCorrections,
                    options.MaxQueryWords,
                ],
                (
                    (string[])
                        [
                            "maxNeighbourWords",
                            "minPrefixLength",
                            "minTypoLength",
                            "minTwoEditsLength",
                            "maxCompletions",
                            "maxCorrections",
                            "maxQueryWords",
                        ]
                ).Select(name => Number(ranking[name]))
            );
            Assert.Equal(start.AverageLengths, read["averageLengths"]!.AsArray().Select(Float));
            Assert.Equal(
                start.Symbols,
                Numbers(read["termFrequencies"])
                    .Zip(Numbers(read["norms"]), (frequency, norm) => new Symbol(frequency, (byte)norm))
            );
            Assert.Equal(start.TermSeparators, Texts(read["termSeparators"]));
            Assert.Equal(start.WordSeparators, Texts(read["wordSeparators"]));
            Assert.Equal(
                start.Synonyms.Select(group =>
                    $"{group.Term}: {string.Join(", ", group.Entries.Select(entry => string.Join('+', entry)))}"
                ),
                read["synonyms"]!
                    .AsArray()
                    .Select(group =>
                        $"{group!["term"]}: "
                        + $"{string.Join(", ", group["entries"]!.AsArray().Select(entry => string.Join('+', Texts(entry))))}"
                    )
            );
        });

    [Fact]
    public void Terms_with_positions_behind_separator_pages_are_read_as_written() =>
        Repeat(random =>
        {
            var terms = MadeIndex.Terms(random, 30);
            if (terms.Count == 0)
                return;
            var shards = Shards.Cut(terms, 60, TermShardCodec.SizeOf, t => t.Term);
            var separators = SeparatorPages.Of(
                shards.Separators,
                new ExportOptions { MaxSeparators = 1 + random.Below(6), SeparatorsPerPage = 2 }
            );
            var symbols = SymbolTable.Of(terms);
            var start = MadeIndex.Start(random) with
            {
                DocumentCount = Documents,
                Symbols = symbols.Symbols,
                TermSeparators = separators.Root,
                ShardsPerSeparator = separators.PerPage,
                ShardsPerPositionsFile = 3,
                AverageLengths = [1f, 1f, 1f],
            };
            var files = new JsonObject();
            foreach (var (i, shard) in shards.Parts.Index())
                files[$"terms/{i}.bin"] = Base64(TermShardCodec.Write(shard, symbols));
            foreach (var (i, page) in separators.Pages.Index())
                files[$"separators/{i}.bin"] = Base64(SeparatorPageCodec.Write(page));
            foreach (var (i, part) in shards.Parts.Chunk(3).Index())
                files[$"positions/{i}.bin"] = Base64(PositionsCodec.Write(part));

            var asked = terms.Select(t => t.Term).Append("nothing").ToList();
            var read = browser
                .Ask(
                    "call",
                    "terms",
                    files.DeepClone(),
                    Base64(StartFileCodec.Write(start)),
                    new JsonArray([.. asked.Select(text => (JsonNode)JsonValue.Create(text))])
                )!
                .AsArray();
            Assert.Null(read[^1]);
            foreach (var (term, answer) in terms.Zip(read))
            {
                if (term.Fields.All(field => field.Documents.Length == 0))
                {
                    Assert.Null(answer);
                    continue;
                }
                foreach (var (field, own) in term.Fields.Zip(answer!["fields"]!.AsArray()))
                {
                    Assert.Equal(field.Documents, Numbers(own!["documents"]));
                    Assert.Equal(field.Symbols, Numbers(own["codes"]).Select(code => symbols.Symbols[code]));
                    Assert.Equal(field.Positions, Numbers(own["placed"]));
                }
                Assert.Equal(
                    term.Fields[^1].Positions,
                    answer["fields"]!.AsArray()[^1]!["positions"]!.AsArray().SelectMany(Numbers)
                );
            }
        });

    [Fact]
    public void Words_of_both_dictionaries_are_read_as_written() =>
        Repeat(random =>
        {
            SurfaceWord[] words =
            [
                .. MadeIndex.Words(random, 1 + random.Below(80)).Select(w => new SurfaceWord(w, 1 + random.Below(100_000))),
            ];
            var blocks = Shards.Cut(words, 20, w => w.Text.Length, w => w.Text);
            var files = new JsonObject();
            foreach (var (i, block) in blocks.Parts.Index())
                files[$"words/{i}.bin"] = Base64(WordBlockCodec.Write(block));
            var start = MadeIndex.Start(random) with
            {
                TermSeparators = [],
                ShardsPerSeparator = 1,
                WordSeparators = blocks.Separators,
            };
            AssertWords(words, files, start);

            var terms = words
                .Select(w => new TermPostings(
                    w.Text,
                    [FieldPostings.None, FieldPostings.None, FieldPostings.None],
                    w.DocumentFrequency
                ))
                .ToList();
            files = new JsonObject { ["terms/0.bin"] = Base64(TermShardCodec.Write(terms, SymbolTable.Of(terms))) };
            AssertWords(
                words,
                files,
                start with
                {
                    TermSeparators = [""],
                    WordSeparators = [],
                    Symbols = [],
                    AverageLengths = [1f, 1f, 1f],
                }
            );
        });

    void AssertWords(SurfaceWord[] words, JsonObject files, StartFile start)
    {
        foreach (var prefix in (string[])["", words[0].Text, "a", "é", "😀"])
        {
            var read = browser.Ask("call", "words", files.DeepClone(), Base64(StartFileCodec.Write(start)), prefix)!.AsArray();
            Assert.Equal(
                words.Where(w => w.Text.StartsWith(prefix, StringComparison.Ordinal)),
                read.Select(w => new SurfaceWord(Text(w!["text"]), Number(w["frequency"])))
            );
        }
    }

    [Fact]
    public void Facets() =>
        Repeat(random =>
        {
            FacetValue[] values =
            [
                .. MadeIndex
                    .Words(random, random.Below(10))
                    .Select(w => new FacetValue(w, MadeIndex.Increasing(random, random.Below(50)))),
            ];
            var read = browser
                .Ask(
                    "call",
                    "facet",
                    new JsonObject { ["facets/topic.bin"] = Base64(FacetCodec.Write(values)) },
                    "topic",
                    Documents
                )!
                .AsArray();
            Assert.Equal(values.Select(v => v.Value), read.Select(v => Text(v!["value"])));
            Assert.All(values.Zip(read), pair => Assert.Equal(pair.First.Documents, Numbers(pair.Second!["documents"])));
        });

    [Fact]
    public void Fragments() =>
        Repeat(random =>
        {
            Fragment[] fragments = [.. Enumerable.Range(0, random.Below(9)).Select(_ => MadeIndex.Fragment(random))];
            var files = new JsonObject();
            foreach (var (i, block) in fragments.Chunk(4).Index())
                files[$"fragments/{i}.bin"] = Base64(FragmentBlockCodec.Write(block));
            var read = browser.Ask("call", "fragments", files, fragments.Length, 4)!.AsArray();
            Assert.Equal(
                fragments.Select(f => (f.Url, f.Title, f.Type, f.Date, f.Text)),
                read.Select(f =>
                    (Text(f!["url"]), Text(f["title"]), Text(f["type"]), f["date"]?.GetValue<string>(), Text(f["text"]))
                )
            );
            Assert.Equal(fragments.Select(f => f.Topics), read.Select(f => Texts(f!["topics"])));
            Assert.Equal(
                fragments.Select(f => f.Sections),
                read.Select(f =>
                    f!["sections"]!.AsArray().Select(s => new FragmentSection(Number(s!["start"]), Text(s["anchor"])))
                )
            );
        });

    [Fact]
    public void The_date_order_is_read_as_written() =>
        Repeat(random =>
        {
            int[] numbers = [.. Enumerable.Range(0, random.Below(300)).OrderBy(_ => random.Next())],
                some = [.. numbers.Where(_ => random.Chance(0.5)).Order()];
            var read = browser.Ask(
                "call",
                "dates",
                new JsonObject { ["dates.bin"] = Base64(DateOrderCodec.Write(numbers)) },
                numbers.Length,
                new JsonArray([.. some.Select(n => (JsonNode)JsonValue.Create(n))])
            );
            Assert.Equal(numbers.Where(some.Contains), Numbers(read));
        });

    public void Dispose() => browser.Dispose();

    static string Text(JsonNode? node) => node!.GetValue<string>();

    static int Number(JsonNode? node) => node!.GetValue<int>();

    static float Float(JsonNode? node) => (float)node!.GetValue<double>();

    static IEnumerable<int> Numbers(JsonNode? node) => node!.AsArray().Select(Number);

    static IEnumerable<string> Texts(JsonNode? node) => node!.AsArray().Select(Text);
}
