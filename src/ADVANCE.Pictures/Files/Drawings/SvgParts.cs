namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// Counts what there is to draw: anything repeated by <c>use</c>, patterns, markers, masks and so on is counted each time that
/// it would be drawn. Follows each reference once and multiplies, so that twenty levels are counted as fast as two.
/// </summary>
sealed class SvgParts
{
    static readonly string[] Paints = ["fill", "stroke"],
        Applied = ["filter", "mask", "clip-path"],
        Markers = ["marker-start", "marker-mid", "marker-end", "marker"];

    readonly SvgStyles styles;
    readonly Dictionary<string, SvgNode> targets = new(StringComparer.Ordinal);
    readonly Dictionary<SvgNode, Sum> known = [];
    readonly HashSet<SvgNode> open = [];
    int chain;

    SvgParts(SvgNode root, SvgStyles styles)
    {
        this.styles = styles;
        foreach (var node in root.All())
            if (node.Attributes.TryGetValue("id", out var id))
                targets.TryAdd(id, node);
    }

    /// <exception cref="DrawingException">There is too much, or a part contains itself.</exception>
    public static void Refuse(SvgNode root, SvgStyles styles)
    {
        if (new SvgParts(root, styles).Count(root).Parts > SvgLimits.Parts)
            throw new DrawingException(
                DrawingFault.Repeats,
                $"reuses its parts so often that there are more than {SvgLimits.Parts:N0} to draw",
                Worst(root)
            );
    }

    // A place for the author to start looking: the first part that is repeated.
    static SvgNode Worst(SvgNode root) => root.All().FirstOrDefault(node => node.Name == "use") ?? root;

    Sum Count(SvgNode node)
    {
        if (known.TryGetValue(node, out var counted))
            return counted;
        if (!open.Add(node))
            throw new DrawingException(
                DrawingFault.Repeats,
                node.Attributes.TryGetValue("id", out var id)
                    ? $"has a part, '{id}', that contains itself"
                    : "has a part that contains itself",
                node
            );
        var sum = Own(node);
        foreach (var child in node.Children)
            if (child.Name.Length == 0)
                sum += new Sum(child.Text.Length / 4.0);
            else if (!SvgNames.Definitions.Contains(child.Name))
                sum += Count(child);
        if (node.Target is { } target && node.Name != "a")
            sum += Follow(node, target);
        sum = Applying(node, sum);
        open.Remove(node);
        return known[node] = sum;
    }

    static Sum Own(SvgNode node)
    {
        if (node.Name.Length == 0)
            return default;
        var outline = (node.Attributes.GetValueOrDefault("d") ?? node.Attributes.GetValueOrDefault("points"))?.Length ?? 0;
        // A point of an outline takes at least about four characters.
        return SvgNames.Shapes.Contains(node.Name)
            ? new(1 + outline / 100.0, 1, 1 + outline / 4.0)
            : new(node.Name.StartsWith("fe", StringComparison.Ordinal) ? 20 : 1);
    }

    /// <summary>The properties that apply to a node each time it is drawn, or to each shape in it.</summary>
    Sum Applying(SvgNode node, Sum sum)
    {
        foreach (var property in Applied)
            if (Referred(node, property) is { } part)
                sum = sum with { Parts = sum.Parts + 10 + part.Parts };
        foreach (var property in Paints)
            if (Referred(node, property) is { } paint)
                sum = sum with { Parts = sum.Parts + sum.Shapes * paint.Parts };
        foreach (var property in Markers)
            if (Referred(node, property) is { } marker)
                sum = sum with
                {
                    Parts = sum.Parts + (property is "marker-mid" or "marker" ? sum.Points : sum.Shapes) * marker.Parts,
                };
        return sum;
    }

    // A style rule for an element name may well match the element that it refers to; browsers and librsvg stop there.
    Sum? Referred(SvgNode node, string property) =>
        styles.Reference(node, property) is { } id && targets.TryGetValue(id, out var target) && !open.Contains(target)
            ? Follow(node, id)
            : null;

    Sum Follow(SvgNode node, string id)
    {
        if (!targets.TryGetValue(id, out var target))
            return default;
        if (++chain > SvgLimits.Chain || open.Count > SvgLimits.Nested)
            throw new DrawingException(
                DrawingFault.Repeats,
                $"has parts that refer to each other in a chain too long to follow",
                node
            );
        var sum = Count(target);
        chain--;
        return sum;
    }

    /// <param name="Parts">The number of parts to draw.</param>
    /// <param name="Shapes">The shapes among them, to which properties of surrounding nodes apply.</param>
    /// <param name="Points">The points of these shapes.</param>
    readonly record struct Sum(double Parts, double Shapes = 0, double Points = 0)
    {
        public static Sum operator +(Sum one, Sum other) =>
            new(one.Parts + other.Parts, one.Shapes + other.Shapes, one.Points + other.Points);
    }
}
