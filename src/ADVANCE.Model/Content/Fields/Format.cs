using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Content.Fields;

/// <summary>How a value is written in front matter.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class Format<T>
{
    /// <summary>As in "a date" or "a list of texts"; used in messages and in the contributors' table.</summary>
    public abstract string Expected { get; }

    /// <summary>The same for programs.</summary>
    public abstract Shape Shape { get; }

    /// <summary>
    /// True if a value that couldn't be read completely may have parts that could, which are returned with it.
    /// </summary>
    public virtual bool KeepsParts => false;

    /// <summary>Reads the value; false, with a message in <paramref name="diagnostics"/>, if it can't be read.</summary>
    public abstract bool TryRead(DataNode node, DiagnosticBag diagnostics, out T value);
}

/// <summary>A value that is a single text of a certain form.</summary>
/// <param name="expected">As in "a date".</param>
/// <param name="rule">Reported if the text is not of that form.</param>
/// <param name="parse">The value, or null if the text is not of the form.</param>
/// <param name="advice">What to write instead of a text, as a sentence; "" if the rule's hint says it.</param>
/// <param name="shape">What such a text looks like.</param>
public sealed class ScalarFormat<T>(string expected, Rule rule, Func<string, T?> parse, Func<string, string> advice, Shape shape)
    : Format<T>
    where T : class
{
    // Anything longer isn't a misspelt date or name.
    const int LongestSlip = 200;

    /// <param name="expected">As in "a date".</param>
    /// <param name="rule">Reported if the text is not of that form.</param>
    /// <param name="parse">The value, or null if the text is not of the form.</param>
    /// <param name="advice">What to write, if there is no better suggestion.</param>
    /// <param name="shape">What such a text looks like.</param>
    /// <param name="suggest">What a text that doesn't have the form was probably meant to be, or null.</param>
    public ScalarFormat(
        string expected,
        Rule rule,
        Func<string, T?> parse,
        string advice,
        Shape shape,
        Func<string, string?>? suggest = null
    )
        : this(
            expected,
            rule,
            parse,
            text =>
                text.Length is > 0 and <= LongestSlip && suggest?.Invoke(text) is { } meant ? $"Did you mean '{meant}'?" : advice,
            shape
        ) { }

    public override string Expected => expected;
    public override Shape Shape => shape;

    public override bool TryRead(DataNode node, DiagnosticBag diagnostics, out T value)
    {
        if (node is ScalarNode scalar)
        {
            if (parse(scalar.Text.Trim()) is { } read)
            {
                value = read;
                return true;
            }
            diagnostics.Report(rule, node.Location, $"'{scalar.Text}' isn't {expected}. {advice(scalar.Text.Trim())}".TrimEnd());
        }
        else
            diagnostics.Report(
                Formats.Malformed,
                node.Location,
                $"This is {Formats.Describe(node)}, but {expected} is needed. {advice("")}".TrimEnd()
            );
        value = default!;
        return false;
    }
}

/// <inheritdoc cref="ScalarFormat{T}"/>
public sealed class ValueFormat<T> : Format<T>
    where T : struct
{
    readonly ScalarFormat<object> inner;

    public ValueFormat(string expected, Rule rule, Func<string, T?> parse, Func<string, string> advice, Shape shape) =>
        inner = new(expected, rule, text => parse(text) is { } value ? value : null, advice, shape);

    /// <inheritdoc cref="ScalarFormat{T}(string, Rule, Func{string, T}, string, Shape, Func{string, string})"/>
    public ValueFormat(
        string expected,
        Rule rule,
        Func<string, T?> parse,
        string advice,
        Shape shape,
        Func<string, string?>? suggest = null
    ) => inner = new(expected, rule, text => parse(text) is { } value ? value : null, advice, shape, suggest);

    public override string Expected => inner.Expected;
    public override Shape Shape => inner.Shape;

    public override bool TryRead(DataNode node, DiagnosticBag diagnostics, out T value)
    {
        var read = inner.TryRead(node, diagnostics, out var boxed);
        value = read ? (T)boxed : default;
        return read;
    }
}

/// <summary>The same value, for an optional field.</summary>
public sealed class OptionalFormat<T>(Format<T> inner) : Format<T?>
    where T : struct
{
    public override string Expected => inner.Expected;
    public override Shape Shape => inner.Shape;

    public override bool TryRead(DataNode node, DiagnosticBag diagnostics, out T? value)
    {
        var read = inner.TryRead(node, diagnostics, out var found);
        value = read ? found : null;
        return read;
    }
}

/// <summary>A list; a single value without brackets is a list of one.</summary>
/// <param name="expected">As in "a list of texts".</param>
/// <param name="item">The form of each of its values.</param>
/// <param name="most">The maximum number of items, if each item makes pages of its own.</param>
public sealed class ListFormat<T>(string expected, Format<T> item, int most = int.MaxValue) : Format<IReadOnlyList<T>>
{
    public override string Expected => expected;
    public override Shape Shape { get; } = new Shape.List(item.Shape);
    public override bool KeepsParts => true;

    public override bool TryRead(DataNode node, DiagnosticBag diagnostics, out IReadOnlyList<T> value)
    {
        var values = new List<T>();
        var sound = true;
        if (node is ListNode { Items.Count: var count } && count > most)
        {
            diagnostics.Report(LimitException.Rule, node.Location, $"This list has {count} items; the limit is {most}.");
            value = values;
            return false;
        }
        foreach (var part in node is ListNode list ? list.Items : [node])
        {
            if (part is ScalarNode { IsEmpty: true })
                continue;
            var isRead = item.TryRead(part, diagnostics, out var read);
            sound &= isRead;
            if (isRead || (item.KeepsParts && read is not null))
                values.Add(read);
        }
        value = values;
        return sound;
    }
}

/// <summary>A group of fields, such as a place with name and address.</summary>
/// <param name="expected">As in "a place".</param>
/// <param name="fields">The fields that it may have.</param>
/// <param name="bind">Creates the value from them.</param>
/// <param name="shorthand">The field that a plain text stands for, or null if there is none.</param>
public sealed class GroupFormat<T>(
    string expected,
    IReadOnlyList<IField> fields,
    Func<FieldReader, T> bind,
    string? shorthand = null
) : Format<T>
{
    public override string Expected => expected;
    public override Shape Shape { get; } = new Shape.Group(fields, shorthand);
    public override bool KeepsParts => true;

    public override bool TryRead(DataNode node, DiagnosticBag diagnostics, out T value)
    {
        var map = node switch
        {
            MapNode given => given,
            ScalarNode scalar when shorthand is not null => new MapNode(
                [new MapEntry(shorthand, scalar.Location, scalar)],
                scalar.Location
            ),
            _ => null,
        };
        if (map is null)
        {
            diagnostics.Report(
                Formats.Malformed,
                node.Location,
                $"This is {Formats.Describe(node)}, but {expected} is needed, with the fields "
                    + $"{string.Join(", ", fields.Select(field => field.Name))}."
            );
            value = default!;
            return false;
        }
        var reader = new FieldReader(map, diagnostics);
        value = bind(reader);
        reader.Finish(fields);
        return !reader.HasFailed;
    }
}
