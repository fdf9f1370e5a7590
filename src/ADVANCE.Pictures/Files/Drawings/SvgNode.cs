namespace Advance.Pictures.Files.Drawings;

/// <summary>An element of a drawing, or a piece of text in one.</summary>
/// <param name="name">The element's name, without a prefix; empty for text.</param>
/// <param name="line">The line in the file, from 1.</param>
/// <param name="column">The column in the file, from 1.</param>
sealed class SvgNode(string name, int line, int column)
{
    public string Name => name;

    public int Line => line;

    public int Column => column;

    /// <summary>The attributes by name; <c>xlink:href</c> is <c>href</c>.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public List<SvgNode> Children { get; } = [];

    /// <summary>The text of a text node.</summary>
    public string Text { get; init; } = "";

    /// <summary>The id that it refers to in the same file, or null.</summary>
    public string? Target => Attributes.GetValueOrDefault("href") is ['#', .. var id] && id.Length > 0 ? id : null;

    /// <summary>The node and all its descendants, parents first.</summary>
    public IEnumerable<SvgNode> All()
    {
        var waiting = new Stack<SvgNode>([this]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                waiting.Push(node.Children[i]);
        }
    }

    /// <summary>The text of a style sheet.</summary>
    public string InnerText => string.Concat(Children.Select(child => child.Text));
}
