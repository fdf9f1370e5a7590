using System.Globalization;
using System.Text.RegularExpressions;
using Lucene.Net.Search;

namespace Advance.Search.Explaining;

/// <summary>Lucene's explanation as lines that people read: a stem in a field is one line, and a part that only repeats the one below it is none.</summary>
static partial class ExplanationTree
{
    public static IEnumerable<string> Lines(Explanation node, int depth = 0)
    {
        node = Plain(node);
        var isTerm = TermScore.Of(node) is not null;
        yield return $"{new string(' ', 2 * depth)}{node.Value.ToString("0.000", CultureInfo.InvariantCulture)}  {Words(node)}";
        if (isTerm) yield break;
        foreach (var detail in node.GetDetails() ?? [])
        foreach (var line in Lines(detail, depth + 1))
            yield return line;
    }

    static Explanation Plain(Explanation node)
    {
        while (TermScore.Of(node) is null && node.GetDetails() is [var only] && only.Value.Equals(node.Value)) node = only;
        return node;
    }

    static string Words(Explanation node) => TermScore.Of(node)?.Line ?? node.Description?.TrimEnd(':') switch
    {
        "sum of" => "the sum of",
        "product of" => "the product of",
        "max of" => "the best of",
        null => "",
        var text when Coordination().Match(text) is { Success: true } match => $"share of the words: {match.Groups[1].Value} of {match.Groups[2].Value}",
        var text => text,
    };

    [GeneratedRegex(@"^coord\((\d+)/(\d+)\)$")]
    private static partial Regex Coordination();
}
