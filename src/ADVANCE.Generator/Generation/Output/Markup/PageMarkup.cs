using System.Collections.Frozen;

namespace Advance.Generation.Output.Markup;

/// <summary>
/// What a page may consist of: the list of elements and attributes that its theme writes, part by part. Anything else on a page is
/// an attack that got through or a fault of the theme. What could run, load or send something is never listed: it's refused everywhere.
/// </summary>
public sealed class PageMarkup
{
    static readonly char[] Space = [' ', '\t'];

    readonly FrozenDictionary<string, ElementMarkup>[] parts;

    /// <param name="parts">The first is the one that a page begins with. Without any, all but the refused elements may be anywhere.</param>
    public PageMarkup(params IReadOnlyList<MarkupPart> parts) => this.parts = [.. parts.Select(part => Read(part, parts))];

    PageMarkup(FrozenDictionary<string, ElementMarkup>[] parts) => this.parts = parts;

    /// <summary>For a page whose theme has no list.</summary>
    public static PageMarkup Unlisted { get; } = new();

    public bool IsListed => parts.Length > 0;

    /// <summary>The texts of the scripts and style sheets that are in pages, in UTF-8: no other may be.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Inline { get; init; } = [];

    /// <summary>The page leads on to another one by itself.</summary>
    public bool MayRefresh { get; init; }

    /// <summary>The same list, for pages with these scripts and style sheets.</summary>
    public PageMarkup With(IReadOnlyList<ReadOnlyMemory<byte>> inline) => new(parts) { Inline = inline, MayRefresh = MayRefresh };

    /// <summary>What may be in a part, by name in small letters.</summary>
    internal FrozenDictionary<string, ElementMarkup>.AlternateLookup<ReadOnlySpan<char>> Part(int number) => parts[number].GetAlternateLookup<ReadOnlySpan<char>>();

    static FrozenDictionary<string, ElementMarkup> Read(MarkupPart part, IReadOnlyList<MarkupPart> all)
    {
        var elements = new Dictionary<string, ElementMarkup>(StringComparer.Ordinal);
        foreach (var line in part.Elements.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(Space, StringSplitOptions.RemoveEmptyEntries);
            if (Refused.Elements.Contains(words[0])) continue;
            var begins = (part.IsWhole ? [] : all).Select((other, number) => (other, number)).SelectMany(one => one.other.In.Select(name => (Name: name, one.number))).ToArray();
            elements[words[0]] = new ElementMarkup(
                words.Skip(1).Where(name => !Refused.IsAttribute(name)).ToFrozenSet(StringComparer.Ordinal),
                begins.Where(one => one.Name == words[0]).Select(one => one.number).FirstOrDefault(-1),
                [.. begins.Where(one => one.Name.StartsWith(words[0] + ".", StringComparison.Ordinal)).Select(one => (one.Name[(words[0].Length + 1)..], one.number))]);
        }
        return elements.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

/// <summary>What a list says of an element in one part.</summary>
/// <param name="Attributes">Those that it may have.</param>
/// <param name="Part">The number of the part that it is, or -1.</param>
/// <param name="Classes">The parts that it is with one of these classes.</param>
sealed record ElementMarkup(FrozenSet<string> Attributes, int Part, IReadOnlyList<(string Class, int Part)> Classes);
