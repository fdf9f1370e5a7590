using System.Globalization;
using System.Text.RegularExpressions;
using Lucene.Net.Search;

namespace Advance.Search.Ranking;

/// <summary>
/// A leaf of Lucene's explanation: one term, several that count as one, or a phrase, in one field. Lucene gives these only in
/// the text of its nodes.
/// </summary>
/// <param name="Field">The field of the index.</param>
/// <param name="Terms">One term, several that count as one, or those of a phrase; for neighbours each may be several, separated
/// by |.</param>
/// <param name="IsPhrase">Whether the terms must be adjacent.</param>
/// <param name="Node">The whole node.</param>
sealed partial record TermScore(string Field, IReadOnlyList<string> Terms, bool IsPhrase, Explanation Node)
{
    public static TermScore? Of(Explanation node)
    {
        if (Weight().Match(node.Description ?? "") is not { Success: true } match)
            return null;
        var (field, text) = (match.Groups["field"].Value, match.Groups["text"].Value);
        return text is ['"', .., '"'] ? new(field, text[1..^1].Split(' '), true, node)
            : text is ['(', .., ')'] ? new(field, text[1..^1].Split('|'), false, node)
            : new(field, [text], false, node);
    }

    /// <summary>The leaves of an explanation that contribute to the score.</summary>
    public static IEnumerable<TermScore> AllIn(Explanation node) =>
        Of(node) is { } term
            ? node.Value > 0
                ? [term]
                : []
            : (node.GetDetails() ?? []).SelectMany(AllIn);

    /// <summary>The field's name for readers.</summary>
    public static string NameOf(string field) => field == Search.Indexing.IndexFields.Body ? "text" : "title";

    /// <summary>Its factors on one line: weight, rarity (inverse document frequency), frequency with length norm.</summary>
    public string Factors
    {
        get
        {
            var parts = new List<string>();
            if (Find(node => node.Description == "boost") is { } boost)
                parts.Add($"weight {Short(boost.Value)}");
            if (Find(node => node.Description.StartsWith("idf(", StringComparison.Ordinal)) is { } idf)
                parts.Add($"rarity {Short(idf.Value)}{Pages(idf)}");
            if (Find(node => node.Description.StartsWith("tfNorm", StringComparison.Ordinal)) is { } norm)
                parts.Add($"frequency {Short(norm.Value)}{Here()}");
            return string.Join(" x ", parts);
        }
    }

    string Pages(Explanation idf) =>
        Frequencies().Match(idf.Description) is { Success: true } match
            ? $" ({(Terms.Count > 1 ? "the most frequent " : "")}on {match.Groups[1].Value} of {match.Groups[2].Value} pages)"
            : "";

    string Here()
    {
        var times = Find(node =>
            node.Description.StartsWith("termFreq=", StringComparison.Ordinal)
            || node.Description.StartsWith("phraseFreq=", StringComparison.Ordinal)
        )?.Value
            ?? 0;
        var length = Find(node => node.Description == "fieldLength")?.Value ?? 0;
        var average = Find(node => node.Description == "avgFieldLength")?.Value ?? 0;
        return $" ({Short(times)} {(times == 1 ? "time" : "times")}; length counted as {Words(length)}, average "
            + $"{Words(average)})";
    }

    Explanation? Find(Func<Explanation, bool> wanted) => Find(Node, wanted);

    static Explanation? Find(Explanation node, Func<Explanation, bool> wanted) =>
        node.Description is not null && wanted(node)
            ? node
            : (node.GetDetails() ?? []).Select(detail => Find(detail, wanted)).FirstOrDefault(found => found is not null);

    // The norm is one byte, and includes the page's boost.
    static string Words(float length) => length.ToString(length < 10 ? "0.#" : "0", CultureInfo.InvariantCulture);

    static string Short(float value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^weight\((?<field>\w+):(?<text>""[^""]*""|.+?)(~\d+)?(\^[-\d.E]+)? in \d+\)")]
    private static partial Regex Weight();

    [GeneratedRegex(@"docFreq=(\d+), maxDocs=(\d+)")]
    private static partial Regex Frequencies();
}
