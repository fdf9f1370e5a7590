using Advance.Content.Documents;
using Advance.Diagnostics;

namespace Advance.Check.Markup;

/// <summary>Finds places in a body by line and column. The lines are counted once, when the first place is needed.</summary>
sealed class BodyLines(Document document)
{
    readonly Lazy<List<int>> starts = new(() => Starts(document.Markdown));

    /// <summary>What comes before a place on its line.</summary>
    public ReadOnlySpan<char> Before(Location place)
    {
        var line = place.Line - document.BodyLine;
        if (line < 0 || line >= starts.Value.Count)
            return default;
        var rest = document.Markdown.AsSpan(starts.Value[line]);
        return rest[..Math.Min(rest.Length, place.Column - 1)];
    }

    static List<int> Starts(string text)
    {
        List<int> starts = [0];
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        return starts;
    }
}
