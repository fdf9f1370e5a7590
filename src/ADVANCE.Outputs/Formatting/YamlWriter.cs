using System.Text;
using System.Text.RegularExpressions;
using Advance.Content.Fields;
using Advance.Data;

namespace Advance.Formatting;

/// <summary>Writes one field as block YAML, in the same form as the <c>yaml</c> library of browser editors.</summary>
public static partial class YamlWriter
{
    const string Step = "  ";

    /// <param name="yaml">The field is appended here, with a line end.</param>
    /// <param name="name">The key.</param>
    /// <param name="value">Its value.</param>
    /// <param name="shape">Determines whether <c>2022</c> is a text, which must be quoted, or a date; null for text.</param>
    /// <param name="indent">The key's indentation.</param>
    public static void Write(StringBuilder yaml, string name, DataNode value, Shape? shape, int indent)
    {
        Indent(yaml, indent).Append(name).Append(':');
        Value(yaml, value, shape, indent);
    }

    /// <summary>One text as the value of a field, in quotation marks if YAML requires them.</summary>
    public static string Text(string text, Shape shape) => Scalar(new ScalarNode(text, default), shape, indent: 0);

    /// <summary>"true" or "false" for a word that YAML 1.1 reads as a boolean, or null.</summary>
    internal static string? Flag(string text) =>
        text.Trim().ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => "true",
            "false" or "no" or "off" => "false",
            _ => null,
        };

    static void Value(StringBuilder yaml, DataNode value, Shape? shape, int indent)
    {
        switch (value)
        {
            case ListNode { Items.Count: 0 }:
                yaml.Append(" []\n");
                break;
            case ListNode list:
                yaml.Append('\n');
                foreach (var item in list.Items)
                    Item(yaml, item, (shape as Shape.List)?.Item, indent + 1);
                break;
            case MapNode { Entries.Count: 0 }:
                yaml.Append(" {}\n");
                break;
            case MapNode map:
                yaml.Append('\n');
                foreach (var entry in map.Entries)
                    Write(yaml, Key(entry.Key), entry.Value, ShapeOf(shape, entry.Key), indent + 1);
                break;
            case ScalarNode scalar:
                yaml.Append(
                    Scalar(scalar, shape is Shape.List several ? several.Item : shape, indent) is { Length: > 0 } text
                        ? $" {text}\n"
                        : "\n"
                );
                break;
        }
    }

    static void Item(StringBuilder yaml, DataNode item, Shape? shape, int indent)
    {
        Indent(yaml, indent).Append('-');
        if (item is not MapNode { Entries.Count: > 0 } map)
        {
            Value(yaml, item, shape, indent);
            return;
        }
        var lines = new StringBuilder();
        foreach (var entry in map.Entries)
            Write(lines, Key(entry.Key), entry.Value, ShapeOf(shape, entry.Key), indent + 1);
        // The first field is on the line of the dash.
        yaml.Append(' ').Append(lines, (indent + 1) * Step.Length, lines.Length - (indent + 1) * Step.Length);
    }

    static Shape? ShapeOf(Shape? group, string key) =>
        (group as Shape.Group)?.Fields.FirstOrDefault(field => FieldReader.Names(field, key))?.Shape;

    static string Key(string key) => IsPlain(key) ? key : Quoted(key);

    static string Scalar(ScalarNode scalar, Shape? shape, int indent)
    {
        if (scalar.IsEmpty && (scalar.IsPlain || scalar.Text.Length == 0))
            return "";
        if (shape is Shape.Flag && Flag(scalar.Text) is { } flag)
            return flag;
        if (shape is Shape.Date or Shape.Time or Shape.Number && IsPlain(scalar.Text))
            return scalar.Text;
        if (Block(scalar.Text, indent) is { } block)
            return block;
        return IsPlain(scalar.Text) && !IsOtherThanText().IsMatch(scalar.Text) ? scalar.Text : Quoted(scalar.Text);
    }

    /// <summary>Several lines as a literal block; null for one line, or if a block would change the text.</summary>
    static string? Block(string text, int indent)
    {
        if (
            !text.Contains('\n', StringComparison.Ordinal)
            || char.IsWhiteSpace(text[0])
            || text.Any(letter => IsEscaped(letter) && letter != '\n')
        )
            return null;
        var body = text.TrimEnd('\n');
        var ends = text.Length - body.Length;
        if (ends > 1 || body.Length == 0)
            return null;
        var pad = string.Concat(Enumerable.Repeat(Step, indent + 1));
        var lines = body.Split('\n').Select(line => line.Length == 0 ? "" : pad + line);
        return $"{(ends == 0 ? "|-" : "|")}\n{string.Join('\n', lines)}";
    }

    // Stricter than YAML: anything that looks like YAML syntax to a person is quoted too.
    static bool IsPlain(string text) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && !"-?:,[]{}#&*!|>'\"%@`=<".Contains(text[0], StringComparison.Ordinal)
        && !text.Any(IsEscaped)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text[^1] != ':'
        && !text.StartsWith("...", StringComparison.Ordinal);

    static string Quoted(string text) =>
        text.Contains('"', StringComparison.Ordinal) && !text.Contains('\'', StringComparison.Ordinal) && !text.Any(IsEscaped)
            ? $"'{text}'"
            : $"\"{string.Concat(text.Select(Escape))}\"";

    // Characters that YAML 1.2 (5.1) doesn't allow unescaped, and the invisible line breaks of YAML 1.1.
    static bool IsEscaped(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    static string Escape(char letter) =>
        letter switch
        {
            '\\' or '"' => $"\\{letter}",
            '\n' => "\\n",
            '\t' => "\\t",
            _ => IsEscaped(letter) ? $"\\u{(int)letter:X4}" : letter.ToString(),
        };

    static StringBuilder Indent(StringBuilder yaml, int indent)
    {
        for (var i = 0; i < indent; i++)
            yaml.Append(Step);
        return yaml;
    }

    // Null, booleans, numbers and timestamps of YAML 1.1 and 1.2.
    [GeneratedRegex(
        @"^(~|null|true|false|yes|no|on|off|y|n|[-+]?(\d[\d_,]*)?\.?\d*(e[-+]?\d+)?"
            + @"|0[xo][\da-f_]+|[-+]?\.(inf|nan)|\d{4}-\d\d?-\d\d?.*|\d+(:\d+)+)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex IsOtherThanText();
}
