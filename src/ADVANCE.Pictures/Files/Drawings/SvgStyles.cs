using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// The styles of elements, from their attributes and the drawing's style sheets. Of style sheets, only the rules for a class,
/// an id or an element name are read, which is what drawing programs write.
/// </summary>
sealed partial class SvgStyles
{
    static readonly FrozenSet<string> Properties = FrozenSet.Create(
        StringComparer.Ordinal,
        "display",
        "fill",
        "stroke",
        "filter",
        "mask",
        "clip-path",
        "marker",
        "marker-start",
        "marker-mid",
        "marker-end"
    );

    // More than any program gives an element.
    const int MostClasses = 50;

    readonly Dictionary<string, Dictionary<string, string>> rules = new(StringComparer.Ordinal);
    readonly Dictionary<SvgNode, Dictionary<string, string>> inline = [];

    public SvgStyles(SvgNode root)
    {
        foreach (var sheet in root.All().Where(node => node.Name == "style"))
        foreach (var rule in WithoutComments(sheet.InnerText).Split('}'))
        {
            if (rule.IndexOf('{', StringComparison.Ordinal) is not (>= 0 and var brace))
                continue;
            var declarations = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in Declarations(rule[(brace + 1)..]))
                declarations[name] = value;
            foreach (var selector in rule[..brace].Split(','))
            {
                if (!rules.TryGetValue(selector.Trim(), out var declared))
                    rules[selector.Trim()] = declared = new(StringComparer.Ordinal);
                foreach (var (name, value) in declarations)
                    declared[name] = value;
            }
        }
    }

    /// <summary>The value that is set on an element itself, or null; inheritance is ignored.</summary>
    public string? Of(SvgNode node, string property)
    {
        if (Inline(node)?.GetValueOrDefault(property) is { } own)
            return own;
        foreach (var key in Keys(node))
            if (rules.GetValueOrDefault(key)?.GetValueOrDefault(property) is { } value)
                return value;
        return node.Attributes.GetValueOrDefault(property);
    }

    /// <summary>The identifier in <c>url(#…)</c>, or null.</summary>
    public string? Reference(SvgNode node, string property) =>
        Of(node, property) is { } value && Url().Match(value) is { Success: true } match ? match.Groups["id"].Value : null;

    Dictionary<string, string>? Inline(SvgNode node)
    {
        if (!node.Attributes.TryGetValue("style", out var style))
            return null;
        if (inline.TryGetValue(node, out var known))
            return known;
        var declared = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in Declarations(style))
            declared[name] = value;
        return inline[node] = declared;
    }

    static string WithoutComments(string css)
    {
        var text = new StringBuilder();
        var at = 0;
        while (css.IndexOf("/*", at, StringComparison.Ordinal) is >= 0 and var start)
        {
            text.Append(css, at, start - at);
            if (css.IndexOf("*/", start + 2, StringComparison.Ordinal) is not (>= 0 and var end))
                return text.ToString();
            at = end + 2;
        }
        return text.Append(css, at, css.Length - at).ToString();
    }

    IEnumerable<string> Keys(SvgNode node)
    {
        if (rules.Count == 0)
            yield break;
        if (node.Attributes.TryGetValue("id", out var id))
            yield return "#" + id;
        if (node.Attributes.TryGetValue("class", out var classes))
            foreach (var name in classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostClasses))
            {
                yield return $"{node.Name}.{name}";
                yield return "." + name;
            }
        yield return node.Name;
        yield return "*";
    }

    /// <summary>Keeps only the properties that are used.</summary>
    static IEnumerable<(string Name, string Value)> Declarations(string text)
    {
        foreach (var declaration in text.Split(';'))
            if (
                declaration.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
                && Properties.Contains(declaration[..colon].Trim())
            )
                yield return (declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
    }

    [GeneratedRegex("""url\(\s*["']?\s*#(?<id>[^"')\s]+)""")]
    private static partial Regex Url();
}
