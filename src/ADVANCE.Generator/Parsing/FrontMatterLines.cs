namespace Advance.Parsing;

/// <summary>Walks a text line by line, keeping count, and knows the lines that are around front matter.</summary>
sealed class FrontMatterLines(string text)
{
    public int Number { get; private set; }
    public int Start { get; private set; }

    /// <summary>Index after the line's own newline.</summary>
    public int End { get; private set; }

    public string Text => text[Start..End];
    public bool IsBlank => text.AsSpan(Start, End - Start).IsWhiteSpace();
    public bool IsFence => text.AsSpan(Start, End - Start).TrimEnd().SequenceEqual("---");

    /// <summary>True for the last line of JSON: its bracket alone, or all of it in one line.</summary>
    public bool IsClosingBrace => text.AsSpan(Start, End - Start).TrimEnd() is ['}'] or ['{', .., '}'];

    public bool IsTomlFence => text.AsSpan(Start, End - Start).TrimEnd().SequenceEqual("+++");

    /// <summary>Nothing but dashes: what a word processor makes of a fence, or one too many.</summary>
    public bool IsRule => text.AsSpan(Start, End - Start).Trim() is { Length: > 0 } line && line.IndexOfAnyExcept("-–—−") < 0;

    public bool Next()
    {
        if (End >= text.Length)
            return false;
        Start = End;
        var newline = text.IndexOf('\n', Start);
        End = newline < 0 ? text.Length : newline + 1;
        Number++;
        return true;
    }
}
