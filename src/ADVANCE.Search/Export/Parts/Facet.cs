using Advance.Search.Documents;

namespace Advance.Search.Export.Parts;

/// <summary>A value of a facet and the documents that have it, in increasing order.</summary>
public sealed record FacetValue(string Value, int[] Documents);

/// <summary>A facet of the search.</summary>
/// <param name="Name">The client's name for it in filters and facets.</param>
public sealed record Facet(string Name, Func<SearchDocument, IEnumerable<string>> ValuesOf)
{
    public static IReadOnlyList<Facet> All { get; } =
    [
        new("type", d => [d.Type]),
        new("topic", d => d.Topics),
        new("year", d => d.Year is { } year ? [year] : []),
        new("author", d => d.Authors),
    ];

    /// <summary>The values in ordinal order.</summary>
    public IReadOnlyList<FacetValue> Values(IReadOnlyList<SearchDocument> documents) =>
        [
            .. documents
                .SelectMany((d, number) => ValuesOf(d).Distinct().Select(value => (value, number)))
                .GroupBy(x => x.value, x => x.number, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new FacetValue(g.Key, [.. g])),
        ];
}
