using System.Text.Json.Nodes;
using Advance.Search.Export;
using Advance.Search.Export.Codecs;
using Advance.Search.Export.Parts;
using Advance.Search.Ranking;
using Advance.Search.Ranking.Expansion;
using Advance.Tests.Client;
using static Advance.Tests.Export.BrowserReader;

namespace Advance.Tests.Export;

/// <summary>The browser's modules refuse or answer a file that was damaged on the way.</summary>
public class DamagedBytesTests
{
    [Fact]
    public void Damaged_bytes_are_refused_or_read()
    {
        using var browser = Start();
        var refused = 0;
        Repeat(random =>
        {
            var start = MadeIndex.Start(random);
            var good = new (string Method, byte[] Bytes, Func<byte[], JsonNode?[]> Ask)[]
            {
                ("start", StartFileCodec.Write(start), bytes => [Base64(bytes)]),
                ("dates", DateOrderCodec.Write([2, 0, 1, 3]), bytes =>
                    [new JsonObject { ["dates.bin"] = Base64(bytes) }, 4, new JsonArray(1, 2)]
                ),
                ("facet", FacetCodec.Write([new FacetValue("a", [1, 2, 5]), new FacetValue("b", [3])]), bytes =>
                    [new JsonObject { ["facets/topic.bin"] = Base64(bytes) }, "topic", 9]
                ),
                ("fragments", FragmentBlockCodec.Write([MadeIndex.Fragment(random), MadeIndex.Fragment(random)]), bytes =>
                    [new JsonObject { ["fragments/0.bin"] = Base64(bytes) }, 2, 2]
                ),
                ("words", WordBlockCodec.Write([new SurfaceWord("ab", 3), new SurfaceWord("abc", 1)]), bytes =>
                    [
                        new JsonObject { ["words/0.bin"] = Base64(bytes) },
                        Base64(
                            StartFileCodec.Write(
                                start with
                                {
                                    TermSeparators = [],
                                    ShardsPerSeparator = 1,
                                    WordSeparators = [""],
                                }
                            )
                        ),
                        "a",
                    ]
                ),
            };
            foreach (var (method, bytes, ask) in good)
            {
                var damaged = random.Chance(0.3) ? bytes[..random.Below(bytes.Length)] : [.. bytes];
                for (var i = 0; i < 3 && damaged.Length > 0; i++)
                    damaged[random.Below(damaged.Length)] = (byte)random.Below(256);
                try
                {
                    browser.Ask("call", [method, .. ask(damaged)]);
                }
                catch (ClientException)
                {
                    refused++;
                }
            }
        });
        Assert.InRange(refused, 20, 5 * Rounds);
    }
}
