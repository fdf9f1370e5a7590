namespace Advance.Parse;

/// <summary>Walks a text line by line, counting lines, and recognises the lines around front matter.</summary>
sealed class FrontMatterLines(string text)
{
    public int Number { get; private set; }
    public int Start { get; private set; }

    /// <summary>The index after the line's newline.</summary>
    public int End { get; private set; }

    public string Text => text[Start..End];
    public bool IsBlank => text.AsSpan(Start, End - Start).IsWhiteSpace();
    public bool IsFence => text.AsSpan(Start, End - Start).TrimEnd().SequenceEqual("---");

    /// <summary>True for the last line of JSON: its bracket by itself, or all of the JSON on one line.</summary>
    public bool IsClosingBrace => text.AsSpan(Start, End - Start).TrimEnd() is ['}'] or ['{', .., '}'];

    public bool IsTomlFence => text.AsSpan(Start, End - Start).TrimEnd().SequenceEqual("+++");

    /// <summary>Nothing but dashes: a fence that a word processor changed, or with one too many.</summary>
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
