using System.Text.Json.Nodes;
using Advance.Tests.Client;
using Advance.Tests.Corpus;

namespace Advance.Tests.Export;

/// <summary>The browser's modules that read files, and what they are given to read.</summary>
static class BrowserReader
{
    /// <summary>How often made content is tried.</summary>
    public const int Rounds = 40;

    public static NodeClient Start() => new(Path.Combine(AppContext.BaseDirectory, "Export", "read-files.mjs"));

    public static void Repeat(Action<PseudoRandom> check)
    {
        for (var round = 0; round < Rounds; round++)
            check(new PseudoRandom((ulong)(1000 + round)));
    }

    public static JsonValue Base64(byte[] bytes) => JsonValue.Create(Convert.ToBase64String(bytes))!;
}
