using System.Text;

namespace Advance.Fuzz.Mutating;

/// <summary>Changes that make sense in a text: of lines, words, brackets and numbers.</summary>
sealed class TextChanges(Random random)
{
    static readonly (string Open, string Close)[] Pairs =
    [
        ("[", "]"),
        ("(", ")"),
        ("{", "}"),
        ("\"", "\""),
        ("'", "'"),
        ("`", "`"),
        ("*", "*"),
        ("**", "**"),
        ("_", "_"),
        ("~", "~"),
        ("<", ">"),
        ("[", "](x)"),
        ("![", "](x)"),
        ("{\"a\":", "}"),
        ("[{", "}]"),
        ("<a>", "</a>"),
        ("<!--", "-->"),
        ("> ", ""),
        ("- ", ""),
        ("  ", ""),
        ("|", "|"),
        ("[^", "]"),
    ];

    static readonly string[] Numbers =
    [
        "0",
        "-1",
        "1",
        "00",
        "9",
        "2147483647",
        "2147483648",
        "9223372036854775808",
        "1e309",
        "-0",
        "0.0000001",
        "99999999999999999999999999999",
        "2026",
        "9999-12-31",
        "0000-01-01",
        "2026-02-30",
        "2026-03-29T01:30",
        "24:00",
        "２",
        "1_000",
    ];

    public void Change(List<byte> input, byte[] other, string word)
    {
        switch (random.Next(13))
        {
            case 0:
                ChangeLines(input, lines => lines.RemoveAt(random.Next(lines.Count)));
                break;
            case 1:
                ChangeLines(input, lines => lines.Insert(random.Next(lines.Count + 1), lines[random.Next(lines.Count)]));
                break;
            case 2:
                ChangeLines(input, lines => lines.Insert(random.Next(lines.Count + 1), Line(other)));
                break;
            case 3:
                ChangeLines(input, lines => lines[random.Next(lines.Count)] = Line(other));
                break;
            case 4:
                ChangeLines(input, Swap);
                break;
            case 5:
                ChangeLines(input, Indent);
                break;
            case 6:
                Insert(input, random.Next(input.Count + 1), word);
                break;
            case 7:
                ReplaceWord(input, word);
                break;
            case 8:
                ReplaceWord(input, Numbers[random.Next(Numbers.Length)]);
                break;
            case 9:
                Wrap(input);
                break;
            case 10:
                Repeat(input);
                break;
            case 11:
                ChangeLines(input, Join);
                break;
            default:
                ReplaceWord(input, Word(other));
                break;
        }
    }

    static void ChangeLines(List<byte> input, Action<List<byte[]>> change)
    {
        var lines = Lines(input.ToArray());
        change(lines);
        input.Clear();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                input.Add((byte)'\n');
            input.AddRange(lines[i]);
        }
    }

    static List<byte[]> Lines(byte[] text)
    {
        var lines = new List<byte[]>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
                continue;
            lines.Add(text[start..i]);
            start = i + 1;
        }
        return lines;
    }

    byte[] Line(byte[] text)
    {
        var lines = Lines(text);
        return lines[random.Next(lines.Count)];
    }

    void Swap(List<byte[]> lines)
    {
        var (one, two) = (random.Next(lines.Count), random.Next(lines.Count));
        (lines[one], lines[two]) = (lines[two], lines[one]);
    }

    void Indent(List<byte[]> lines)
    {
        var at = random.Next(lines.Count);
        var spaces = Enumerable.Repeat((byte)(random.Next(6) == 0 ? '\t' : ' '), random.Next(8)).ToArray();
        lines[at] = [.. spaces, .. lines[at].SkipWhile(letter => letter == ' ')];
    }

    void Join(List<byte[]> lines)
    {
        if (lines.Count < 2)
            return;
        var at = random.Next(lines.Count - 1);
        lines[at] = [.. lines[at], .. lines[at + 1]];
        lines.RemoveAt(at + 1);
    }

    static void Insert(List<byte> input, int at, string word) => input.InsertRange(at, Encoding.UTF8.GetBytes(word));

    void ReplaceWord(List<byte> input, string word)
    {
        var (start, length) = WordAt(input.ToArray());
        input.RemoveRange(start, length);
        Insert(input, start, word);
    }

    string Word(byte[] text)
    {
        var (start, length) = WordAt(text);
        return Encoding.UTF8.GetString(text, start, length);
    }

    (int Start, int Length) WordAt(byte[] text)
    {
        if (text.Length == 0)
            return (0, 0);
        var start = random.Next(text.Length);
        var end = start;
        if (!IsOfWord(text[start]))
            return (start, 1);
        while (start > 0 && IsOfWord(text[start - 1]))
            start--;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        return (start, end - start);
    }

    static bool IsOfWord(byte letter) =>
        letter >= 128 || char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'-' or (byte)'.' or (byte)'_';

    void Wrap(List<byte> input)
    {
        var (open, close) = Pairs[random.Next(Pairs.Length)];
        var (start, length) = WordAt(input.ToArray());
        var times = random.Next(10) == 0 ? random.Next(1, 150) : 1;
        Insert(input, start + length, string.Concat(Enumerable.Repeat(close, times)));
        Insert(input, start, string.Concat(Enumerable.Repeat(open, times)));
    }

    void Repeat(List<byte> input)
    {
        if (input.Count == 0)
            return;
        var at = random.Next(input.Count);
        input.InsertRange(at, Enumerable.Repeat(input[at], random.Next(6) == 0 ? random.Next(2000) : random.Next(6)));
    }
}
