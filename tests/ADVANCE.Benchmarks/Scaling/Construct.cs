namespace Advance.Benchmarks.Scaling;

/// <summary>Something that an author, or an attacker, can use many times.</summary>
/// <param name="Name">The name in the table and for <c>--only</c>: <c>group/what</c>.</param>
/// <param name="Size">The N of the smaller site: bytes of a text, or a number of files. The larger site has four times as
/// many.</param>
/// <param name="Files">The files of a site with that number, below its root.</param>
sealed record Construct(string Name, int Size, Func<int, IEnumerable<(string Path, string Text)>> Files)
{
    /// <summary>A text just below the size limit, and one a quarter as large.</summary>
    const int QuarterOfTheLargestText = 120_000;

    /// <summary>One news item with a body of some size.</summary>
    public static Construct Body(string name, Func<int, string> body, int size = QuarterOfTheLargestText) =>
        new(name, size, bytes => [("input/news/item.md", Item("", body(bytes)))]);

    /// <summary>One news item whose body repeats a unit.</summary>
    public static Construct Repeated(
        string name,
        string unit,
        string before = "",
        string after = "",
        int size = QuarterOfTheLargestText
    ) => Body(name, bytes => before + Repeat(unit, bytes) + after, size);

    /// <summary>
    /// One news item that repeats a unit in paragraphs of realistic length, because Markdig rejects paragraphs with too
    /// many markers.
    /// </summary>
    public static Construct InParagraphs(string name, string unit, int size = QuarterOfTheLargestText) =>
        Repeated(name, Repeat(unit, 400) + "\n\n", size: size);

    /// <summary>One news item with more front matter than usual.</summary>
    public static Construct Fields(string name, Func<int, string> fields, int size = QuarterOfTheLargestText) =>
        new(name, size, bytes => [("input/news/item.md", Item(fields(bytes), "Text."))]);

    /// <summary>Many files, each made from its number, beside some others.</summary>
    public static Construct Many(
        string name,
        int files,
        Func<int, (string Path, string Text)> file,
        params (string Path, string Text)[] others
    ) => new(name, files, count => Enumerable.Range(0, count).Select(file).Concat(others));

    /// <summary>The unit, repeated to fill a number of bytes of ASCII.</summary>
    public static string Repeat(string unit, int bytes) => string.Concat(Enumerable.Repeat(unit, bytes / unit.Length));

    /// <summary>Units made from their numbers, up to a number of bytes of ASCII.</summary>
    public static string Count(Func<int, string> unit, int bytes)
    {
        var text = new System.Text.StringBuilder();
        for (var number = 0; text.Length < bytes; number++)
            text.Append(unit(number));
        return text.ToString();
    }

    public static string Item(string fields, string body, string title = "A title of an item") =>
        $"---\ntitle: {title}\ndate: 2026-01-02\nsummary: A summary that is long enough for lists, feeds and "
        + $"results.\n{fields}---\n{body}\n";
}
