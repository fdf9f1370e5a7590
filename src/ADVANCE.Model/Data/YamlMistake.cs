using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Advance.Data;

/// <summary>A YAML parser's error, worded for an author who has never heard of YAML, at the place to fix.</summary>
/// <param name="Line">In the text, from 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Words">What is wrong, and what to do.</param>
readonly partial record struct YamlMistake(int Line, int Column, string Words)
{
    /// <summary>For a line that isn't a field.</summary>
    public const string NoField = "This line doesn't have the form 'key: value'. Is the colon missing, or the space after it?";

    const string Indentation =
        "This line doesn't begin in the same column as its neighbours. Remove the spaces before it, or add the missing ones.";

    const string GoesOn =
        "This line continues the text above, but its colon is read as a new field. If it belongs to the text, put the "
        + "whole text in quotation marks. If it is a field of its own, remove the spaces before it.";

    /// <param name="exception">From YamlDotNet; only its text tells one mistake from another.</param>
    /// <param name="text">The whole YAML.</param>
    /// <param name="reached">How far the scanner got.</param>
    /// <param name="bracket">The innermost bracket that is open there, or null.</param>
    public static YamlMistake Of(Exception exception, string text, Mark reached, Mark? bracket)
    {
        var at = (exception as YamlException)?.Start ?? reached;
        if (Says("tab"))
            return Here(reached, "There is a tab where spaces are needed. Use two spaces instead.");
        if (Says("unknown escape") || Says("hexadecimal") || Says("Unicode"))
            return Here(
                at,
                "A backslash has a special meaning between double quotation marks. Write \\\\ for a backslash, or use "
                    + "single quotation marks."
            );
        if (Says("Global tags"))
            return BadTag(text, (int)reached.Index);
        if ((Says("quoted scalar") || Says("double-quoted")) && ContinuedQuote.In(text, at) is { } goesOn)
            return goesOn;
        if (Says("quoted scalar") || Says("double-quoted"))
            return Here(at, "A quotation mark is never closed. Close it on the same line.");

        var line = new LineOf(text, at);
        if (Says("node content") && line.Sign != ' ')
            return Here(at, BadStart(text, at));
        if (bracket is { } opened)
            return Here(
                opened,
                "A bracket is never closed. Close it, or put the value in quotation marks if the bracket belongs to the text."
            );
        if (Says("invalid mapping") || Says("Mapping values"))
            return Colon(at, line, text);
        if (Says("cannot start any token") || Says("block scalar") || Says("not allowed in this context"))
            return Here(at, BadStart(text, at));
        if (Says("expected <document end>") || (Says("expected key") && line.IsIndent))
            return Here(at, Indentation);
        if (Says("expected key") && line.Before is '"' or '\'')
            return Here(
                at,
                "There is text after the closing quotation mark. Put the whole value in quotation marks, of the other "
                    + "kind if it already contains some."
            );
        if (Says("expected key") && line.Before is ']' or '}')
            return Here(
                at,
                "There is text after the closing bracket. Put the whole value in quotation marks if the brackets belong "
                    + "to the text."
            );
        return Here(at, NoField);

        bool Says(string words) => exception.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// For a value that begins with a character that YAML reserves. Old Jekyll sites have <c>! "Code: x"</c>.
    /// </summary>
    public static string BadStart(string text, Mark at)
    {
        var line = new LineOf(text, at);
        var rest = line.Text.AsSpan(Math.Min(line.Text.Length, (int)at.Column - 1));
        var quoted = rest.IndexOfAny('"', '\'');
        return quoted <= 0 || rest[..quoted].TrimEnd().Contains(' ') || quoted == rest.Length - 1
            ? $"A value can't begin with '{line.Sign}'. Put it in quotation marks."
            : $"'{rest[..quoted].TrimEnd()}' can't come before the quotation mark. Delete it, or move it inside the "
                + "quotation marks.";
    }

    static YamlMistake BadTag(string text, int reached)
    {
        var at = MarkAt(text, Math.Max(0, text.LastIndexOf('!', Math.Min(text.Length - 1, reached))));
        return Here(at, BadStart(text, at));
    }

    /// <summary>True for <c>-trials</c> at the start of a line: an item of a list without its space.</summary>
    public static bool IsTightDash(string text, Scalar scalar)
    {
        if (scalar.Value is not ['-', var letter, ..] || !char.IsLetter(letter))
            return false;
        var at = (int)scalar.Start.Index;
        return text.AsSpan(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, (int)scalar.Start.Column - 1).IsWhiteSpace();
    }

    /// <summary>
    /// What follows a plain value on its line, such as <c>#1</c>: a comment by YAML's rules, but part of the value to its
    /// author.
    /// </summary>
    public static (int Spaces, string Words)? CutOff(string text, Scalar scalar)
    {
        var rest = text.AsSpan((int)scalar.End.Index);
        rest = rest.IndexOf('\n') is >= 0 and var end ? rest[..end] : rest;
        var words = rest.TrimStart();
        // After a complete value, such as "true" or a date, it can only be a comment.
        return words is ['#', not ('#' or ' ' or '\t'), ..] && words.Length < rest.Length && !WholeValue().IsMatch(scalar.Value)
            ? (rest.Length - words.Length, words.TrimEnd().ToString())
            : null;
    }

    /// <summary>The position of a character in the text.</summary>
    public static Mark MarkAt(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new Mark(index, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    // A second colon on a line belongs to the value. At a first colon the parser noticed that this line, or the one above,
    // isn't a field.
    static YamlMistake Colon(Mark at, LineOf line, string text)
    {
        if (line.HasColonBefore)
            return Here(at, "A colon inside the text is read as a new key. Put the whole value in quotation marks.");
        if (line.Text.StartsWith(' '))
            return new YamlMistake(
                (int)at.Line,
                line.Text.Length - line.Text.TrimStart().Length + 1,
                IsBelowText(at, text) ? GoesOn : Indentation
            );
        var above = (int)at.Line - 1;
        while (above > 1 && string.IsNullOrWhiteSpace(LineOf.Number(text, above)))
            above--;
        return new YamlMistake(Math.Max(1, above), 1, NoField);
    }

    // There is a field with plain text above, so by YAML's rules this line continues it.
    static bool IsBelowText(Mark at, string text)
    {
        var lines = text.Split('\n');
        var above = (int)at.Line - 2;
        while (above > 0 && lines[above].StartsWith(' '))
            above--;
        return above >= 0 && FieldWithText().IsMatch(lines[above]);
    }

    static YamlMistake Here(Mark at, string words) => new((int)at.Line, (int)at.Column, words);

    [GeneratedRegex(
        "^(true|false|yes|no|on|off|null|~|[0-9]{4}-[0-9]{2}(-[0-9]{2}([T ][0-9:.+Z -]+)?)?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex WholeValue();

    [GeneratedRegex(@"^[\w-]+: +[^\s""'|>\[{#&*!].*$")]
    private static partial Regex FieldWithText();

    /// <summary>The line that a character is on, and the text around the character.</summary>
    readonly struct LineOf(string text, Mark at)
    {
        readonly int index = (int)at.Column - 1;

        public string Text { get; } = Number(text, (int)at.Line);

        public char Sign => index < Text.Length ? Text[index] : ' ';

        /// <summary>The nearest character before it that isn't a space, or a space if there is none.</summary>
        public char Before => Head.TrimEnd() is [.., var last] ? last : ' ';

        public bool IsIndent => index > 0 && Head.Length == index && string.IsNullOrWhiteSpace(Head);

        public bool HasColonBefore => Head.Contains(": ", StringComparison.Ordinal);

        string Head => Text[..Math.Min(index, Text.Length)];

        public static string Number(string text, int line) => text.Split('\n').ElementAtOrDefault(line - 1) ?? "";
    }
}
