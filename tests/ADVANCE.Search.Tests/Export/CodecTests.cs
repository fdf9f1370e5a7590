using Advance.Search.Export;
using Advance.Search.Export.Codecs;
using Advance.Search.Export.Parts;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Tests.Corpus;

namespace Advance.Tests.Export;

/// <summary>Everything that is written can be read again, for many random contents.</summary>
public sealed class CodecTests
{
    const int Rounds = 300;

    [Fact]
    public void Numbers_of_any_size_survive_a_round_trip()
    {
        int[] numbers = [0, 1, 127, 128, 16383, 16384, 2097151, 2097152, 268435455, 268435456, int.MaxValue];
        var writer = new ByteWriter();
        foreach (var number in numbers)
            writer.Varint(number);
        writer.SinglePrecision(-1.25e-7f);
        var reader = new ByteReader(writer.ToArray());
        Assert.Equal(numbers, numbers.Select(_ => reader.Varint()));
        Assert.Equal(-1.25e-7f, reader.SinglePrecision());
        Assert.True(reader.AtEnd);
    }

    [Fact]
    public void Sorted_words_of_any_script_survive_a_round_trip() =>
        Repeat(random =>
        {
            var words = MadeIndex.Words(random, random.Below(60));
            var writer = new ByteWriter();
            FrontCoding.WriteAll(writer, words);
            Assert.Equal(words, FrontCoding.ReadAll(new ByteReader(writer.ToArray())));
        });

    [Fact]
    public void A_separator_sorts_between_its_neighbours() =>
        Repeat(random =>
        {
            var words = MadeIndex.Words(random, 20);
            foreach (var (last, first) in words.Zip(words.Skip(1)))
            {
                var separator = FrontCoding.Separator(last, first);
                Assert.True(
                    string.CompareOrdinal(last, separator) < 0 && string.CompareOrdinal(separator, first) <= 0,
                    $"{last} < {separator} <= {first}"
                );
            }
        });

    [Fact]
    public void Term_shards_and_their_positions_survive_a_round_trip() =>
        Repeat(random =>
        {
            var shards = Enumerable.Range(0, 1 + random.Below(4)).Select(_ => MadeIndex.Terms(random)).ToArray();
            var symbols = SymbolTable.Of(shards.SelectMany(s => s));
            var positions = PositionsCodec.Write(shards);
            for (var i = 0; i < shards.Length; i++)
            {
                var read = PositionsCodec.Read(
                    positions,
                    i,
                    TermShardCodec.Read(TermShardCodec.Write(shards[i], symbols), symbols, fields: 3)
                );
                Assert.Equal(shards[i].Select(t => (t.Term, t.WrittenIn)), read.Select(t => (t.Term, t.WrittenIn)));
                foreach (var (expected, actual) in shards[i].SelectMany(t => t.Fields).Zip(read.SelectMany(t => t.Fields)))
                {
                    Assert.Equal(expected.Documents, actual.Documents);
                    Assert.Equal(expected.Symbols, actual.Symbols);
                    Assert.Equal(expected.Positions, actual.Positions);
                }
            }
        });

    [Fact]
    public void Separator_pages_survive_a_round_trip() =>
        Repeat(random =>
        {
            var words = MadeIndex.Words(random, random.Below(70));
            Assert.Equal(words, SeparatorPageCodec.Read(SeparatorPageCodec.Write(words)));
        });

    [Fact]
    public void The_date_order_survives_a_round_trip() =>
        Repeat(random =>
        {
            int[] numbers = [.. Enumerable.Range(0, random.Below(2000)).OrderBy(_ => random.Next())];
            Assert.Equal(numbers, DateOrderCodec.Read(DateOrderCodec.Write(numbers)));
        });

    [Fact]
    public void Word_blocks_survive_a_round_trip() =>
        Repeat(random =>
        {
            SurfaceWord[] words =
            [
                .. MadeIndex.Words(random, random.Below(80)).Select(w => new SurfaceWord(w, random.Below(100_000))),
            ];
            Assert.Equal(words, WordBlockCodec.Read(WordBlockCodec.Write(words)));
        });

    [Fact]
    public void Facets_survive_a_round_trip() =>
        Repeat(random =>
        {
            FacetValue[] values =
            [
                .. MadeIndex
                    .Words(random, random.Below(10))
                    .Select(w => new FacetValue(w, MadeIndex.Increasing(random, random.Below(50)))),
            ];
            var read = FacetCodec.Read(FacetCodec.Write(values));
            Assert.Equal(values.Select(v => v.Value), read.Select(v => v.Value));
            Assert.All(values.Zip(read), pair => Assert.Equal(pair.First.Documents, pair.Second.Documents));
        });

    [Fact]
    public void Fragments_survive_a_round_trip() =>
        Repeat(random =>
        {
            Fragment[] fragments = [.. Enumerable.Range(0, random.Below(6)).Select(_ => MadeIndex.Fragment(random))];
            var read = FragmentBlockCodec.Read(FragmentBlockCodec.Write(fragments));
            Assert.Equal(
                fragments.Select(f => (f.Url, f.Title, f.Type, f.Date, f.Text)),
                read.Select(f => (f.Url, f.Title, f.Type, f.Date, f.Text))
            );
            Assert.Equal(fragments.Select(f => f.Topics), read.Select(f => f.Topics));
            Assert.Equal(fragments.Select(f => f.Sections), read.Select(f => f.Sections));
        });

    [Fact]
    public void The_start_file_survives_a_round_trip() =>
        Repeat(random =>
        {
            var start = MadeIndex.Start(random);
            var read = StartFileCodec.Read(StartFileCodec.Write(start));
            Assert.Equal(start.Ranking, read.Ranking);
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
                    read.Build,
                    read.DocumentCount,
                    read.ShardsPerSeparator,
                    read.ShardsPerPositionsFile,
                    read.DocumentsPerBlock,
                    read.IsNewestFirst
                )
            );
            Assert.Equal(
                start.Synonyms.Select(group =>
                    $"{group.Term}: {string.Join(", ", group.Entries.Select(entry => string.Join(' ', entry)))}"
                ),
                read.Synonyms.Select(group =>
                    $"{group.Term}: {string.Join(", ", group.Entries.Select(entry => string.Join(' ', entry)))}"
                )
            );
            Assert.Equal(start.AverageLengths, read.AverageLengths);
            Assert.Equal(start.Symbols, read.Symbols);
            Assert.Equal(start.TermSeparators, read.TermSeparators);
            Assert.Equal(start.WordSeparators, read.WordSeparators);
        });

    [Fact]
    public void Compressed_bytes_survive_a_round_trip() =>
        Repeat(random =>
        {
            var bytes = MadeIndex.Bytes(random, random.Below(5000));
            Assert.Equal(bytes, Zlib.Decompress(Zlib.Compress(bytes)));
        });

    [Fact]
    public void Columns_form_one_stream() =>
        Repeat(random =>
        {
            byte[][] columns =
            [
                .. Enumerable
                    .Range(0, random.Below(5))
                    .Select(i => i % 2 == 0 ? MadeIndex.Bytes(random, random.Below(900)) : new byte[random.Below(900)]),
            ];
            Assert.Equal(columns.SelectMany(c => c), Zlib.Decompress(Zlib.Compress(columns)));
        });

    static void Repeat(Action<PseudoRandom> check)
    {
        for (var round = 0; round < Rounds; round++)
            check(new PseudoRandom((ulong)round));
    }
}
