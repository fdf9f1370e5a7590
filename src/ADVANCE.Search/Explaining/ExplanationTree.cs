using System.Globalization;
using Advance.Search.Ranking;
using Lucene.Net.Search;

namespace Advance.Search.Explaining;

/// <summary>
/// Lucene's explanation as readable lines: a term in a field is one line, a part that only repeats the one below it is omitted,
/// and of the candidates for a word the best is shown in full and the others in one line each.
/// </summary>
static class ExplanationTree
{
    public static IEnumerable<string> Lines(Explanation node, TermNames names, int depth = 0)
    {
        node = Plain(node);
        if (IsBest(node))
            return OfBest(node, names, depth);
        var line = Line(depth, node, Words(node, names));
        return TermScore.Of(node) is not null
            ? [line]
            : [line, .. Details(node).SelectMany(detail => Lines(detail, names, depth + 1))];
    }

    static IEnumerable<string> OfBest(Explanation node, TermNames names, int depth)
    {
        Explanation[] parts = [.. Details(node).Where(part => part.Value > 0).OrderByDescending(part => part.Value)];
        return parts.Length == 0
            ? []
            :
            [
                .. Lines(parts[0], names, depth),
                .. parts[1..]
                    .Select(part =>
                        Line(
                            depth,
                            part,
                            $"not added, because the above scores more: {names.Of(TermScore.AllIn(part))}",
                            "(",
                            ")"
                        )
                    ),
            ];
    }

    static Explanation Plain(Explanation node)
    {
        while (TermScore.Of(node) is null && Details(node) is [var only] && only.Value.Equals(node.Value))
            node = only;
        return node;
    }

    static bool IsBest(Explanation node) => node.Description?.StartsWith("max of", StringComparison.Ordinal) == true;

    static Explanation[] Details(Explanation node) => node.GetDetails() ?? [];

    static string Line(int depth, Explanation node, string words, string open = "", string close = "") =>
        $"{new string(' ', 2 * depth)}{open}{node.Value.ToString("0.000", CultureInfo.InvariantCulture)}  {words}{close}";

    static string Words(Explanation node, TermNames names) =>
        TermScore.Of(node) is { } term
            ? $"{names.Of(term)}: {term.Factors}"
            : node.Description?.TrimEnd(':') switch
            {
                "sum of" => names.WordOf(TermScore.AllIn(node)) is { } word ? $"{word}, the sum of" : "the sum of",
                "product of" => "the product of",
                null => "",
                var text => text,
            };
}
