using System.Text;

namespace Advance.Printing;

/// <summary>
/// Prints text so that neither a terminal nor GitHub's runner obeys anything in it. Holds back only an incomplete character.
/// </summary>
sealed class PlainWriter : TextWriter
{
    readonly TextWriter inner;
    readonly PlainText plain = new();
    readonly StringBuilder safe = new();
    char? half;

    /// <param name="inner">Receives the safe text.</param>
    public PlainWriter(TextWriter inner)
    {
        this.inner = inner;
        // Converted to the system's line ends last, when everything else is safe.
        NewLine = "\n";
    }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine(string? value) => Write($"{value}\n".AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        safe.Clear();
        foreach (var unit in buffer)
        {
            if (half is { } first)
            {
                half = null;
                if (Rune.TryCreate(first, unit, out var pair))
                {
                    Add(pair);
                    continue;
                }
                Add(Rune.ReplacementChar);
            }
            if (char.IsHighSurrogate(unit))
                half = unit;
            else
                Add(Rune.TryCreate(unit, out var letter) ? letter : Rune.ReplacementChar);
        }
        // On Windows a line end is two characters.
        inner.Write(inner.NewLine == "\n" ? safe : safe.Replace("\n", inner.NewLine));
    }

    public override void Flush() => inner.Flush();

    void Add(Rune letter) => plain.Add(letter, safe);
}
