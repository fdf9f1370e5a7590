using System.Collections.Frozen;

namespace Advance.Render.HtmlReading.Markup;

/// <summary>
/// The markup that a page may contain: the elements and attributes that its theme writes, part by part. Anything else on a page
/// is an attack that got through, or a fault in the theme. Markup that could run, load or send something is refused even if
/// it's listed.
/// </summary>
public sealed class PageMarkup
{
    readonly FrozenDictionary<string, ElementMarkup>[] parts;

    /// <param name="parts">The first part is the one that a page begins with. Without any parts, everything is allowed that
    /// isn't refused.</param>
    public PageMarkup(params IReadOnlyList<MarkupPart> parts) => this.parts = [.. parts.Select(part => Read(part, parts))];

    PageMarkup(FrozenDictionary<string, ElementMarkup>[] parts) => this.parts = parts;

    /// <summary>For a page whose theme has no list.</summary>
    public static PageMarkup Unlisted { get; } = new();

    public bool IsListed => parts.Length > 0;

    /// <summary>The texts of the allowed inline scripts and style sheets, in UTF-8.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Inline { get; init; } = [];

    /// <summary>Whether the page redirects automatically.</summary>
    public bool MayRefresh { get; init; }

    /// <summary>The same list, for pages with these inline scripts and style sheets.</summary>
    public PageMarkup With(IReadOnlyList<ReadOnlyMemory<byte>> inline) => new(parts) { Inline = inline, MayRefresh = MayRefresh };

    /// <summary>The elements allowed in a part, by name in lower case.</summary>
    internal FrozenDictionary<string, ElementMarkup>.AlternateLookup<ReadOnlySpan<char>> Part(int number) =>
        parts[number].GetAlternateLookup<ReadOnlySpan<char>>();

    static FrozenDictionary<string, ElementMarkup> Read(MarkupPart part, IReadOnlyList<MarkupPart> all)
    {
        (string Name, int Number)[] begins = part.IsWhole
            ? []
            : [.. all.SelectMany((other, number) => other.In.Select(name => (name, number)))];
        var lines = part.Elements.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToLookup(words => words[0], words => words[1..])
            .Where(element => !Refused.IsElement(element.Key))
            .ToFrozenDictionary(element => element.Key, element => Read(element.Key, element.SelectMany(names => names), begins));
    }

    static ElementMarkup Read(string element, IEnumerable<string> attributes, IReadOnlyList<(string Name, int Number)> begins)
    {
        var dotted = element + ".";
        var classes = begins.Where(part => part.Name.StartsWith(dotted, StringComparison.Ordinal));
        return new(
            attributes.Where(name => !Refused.IsAttribute(name)).ToFrozenSet(StringComparer.Ordinal),
            begins.Where(part => part.Name == element).Select(part => part.Number).FirstOrDefault(-1),
            [.. classes.Select(part => (part.Name[dotted.Length..], part.Number))]
        );
    }
}

/// <summary>The list's entry for an element in one part.</summary>
/// <param name="Attributes">The attributes that it may have.</param>
/// <param name="Part">The number of the part that it starts, or -1.</param>
/// <param name="Classes">The parts that it starts if it has one of these classes.</param>
sealed record ElementMarkup(FrozenSet<string> Attributes, int Part, IReadOnlyList<(string Class, int Part)> Classes)
{
    /// <summary>Whether it may have the attribute.</summary>
    public bool May(ReadOnlySpan<char> name) => Attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
