using System.Text.Json.Nodes;

namespace Advance.Tests.Client;

/// <summary>The client's answer.</summary>
public sealed record SearchResult(int Total, IReadOnlyList<Hit> Hits)
{
    /// <summary>Written as "typed = used".</summary>
    public IReadOnlyList<string> Corrections { get; private init; } = [];

    public IEnumerable<string> Urls => Hits.Select(h => h.Url);

    public static SearchResult Of(JsonNode answer) =>
        new(
            answer["total"]!.GetValue<int>(),
            [
                .. answer["hits"]!
                    .AsArray()
                    .Select(hit => new Hit(
                        hit!["url"]!.GetValue<string>(),
                        hit["score"]!.GetValue<double>(),
                        hit["title"]!.GetValue<string>(),
                        hit["type"]!.GetValue<string>(),
                        hit["date"]?.GetValue<string>(),
                        hit["excerpt"]!.GetValue<string>()
                    )
                    {
                        Topics = string.Join(", ", hit["topics"]!.AsArray().Select(topic => topic!.GetValue<string>())),
                        Sections = string.Join(
                            '\n',
                            hit["sections"]!.AsArray().Select(s => $"{s!["url"]} | {s["title"]} | {s["excerpt"]}")
                        ),
                    }),
            ]
        )
        {
            Corrections = [.. answer["corrections"]!.AsArray().Select(c => $"{c!["typed"]} = {c["used"]}")],
        };
}

public sealed record Hit(string Url, double Score, string Title, string Type, string? Date, string Excerpt)
{
    public string Topics { get; init; } = "";

    /// <summary>One line for each hit: address, title and excerpt, separated by bars.</summary>
    public string Sections { get; init; } = "";
}
