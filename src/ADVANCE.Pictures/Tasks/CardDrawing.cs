namespace Advance.Pictures.Tasks;

/// <summary>Draws a card: the theme's background, the kind of page beside the path, and the title below it.</summary>
static class CardDrawing
{
    /// <summary>Increase this when you change how cards look, so that they are drawn again at new addresses.</summary>
    public const int Version = 2;

    const int Left = 112,
        KindTop = 206,
        TitleTop = 282,
        TitleWidth = 992,
        NameTop = 72;

    // Sizes, and the number of lines that fit; the longest real title takes four lines of 50.
    static readonly (int Size, int Lines)[] Steps = [(76, 3), (66, 4), (58, 4), (50, 5), (44, 6), (38, 7)];

    // A worker draws the cards of one site, one after the other.
    static CardTextRenderer? pen;

    /// <summary>Runs in a worker.</summary>
    /// <returns>A PNG; the same bytes for the same text, on any machine.</returns>
    /// <exception cref="Files.PictureException">The background doesn't have the size of a card.</exception>
    public static byte[] Draw(CardTask card)
    {
        if (pen?.Has(card) != true)
            pen = new CardTextRenderer(card);
        var canvas = pen.NewCanvas();
        if (card.Name.Length > 0)
            Write(pen, canvas, card.Name, "Bold", 48, NameTop, CardCanvas.Ink);
        if (card.Kind.Length > 0)
            Write(pen, canvas, card.Kind, "Semi-Bold", 34, KindTop, CardCanvas.Path);
        var (size, lines) = Fit(card.Title, pen);
        for (var i = 0; i < lines.Count; i++)
            Write(pen, canvas, lines[i], "Bold", size, TitleTop + i * size * 9 / 8, CardCanvas.Ink);
        return CardCanvas.Png(canvas);
    }

    /// <summary>
    /// The largest size that a title fits in, and its lines; at the smallest size it is shortened if necessary.
    /// </summary>
    static (int Size, IReadOnlyList<string> Lines) Fit(string title, CardTextRenderer pen)
    {
        var words = title.Split(' ');
        var widths = words.Select(word => pen.WidthOf(word)).ToArray();
        foreach (var (size, most) in Steps)
            if (
                LineBreaks.Of(words, widths, TitleWidth * CardTextRenderer.Measure / size, pen.Space) is { } lines
                && lines.Count <= most
            )
                return (size, lines);
        return Cut(words, pen);
    }

    /// <summary>At the smallest size, words are broken anywhere, and the rest is left out.</summary>
    static (int Size, IReadOnlyList<string> Lines) Cut(string[] words, CardTextRenderer pen)
    {
        var (size, most) = Steps[^1];
        var room = TitleWidth * CardTextRenderer.Measure / size;
        var pieces = words.SelectMany(word => Pieces(word, room, pen)).ToArray();
        var lines = LineBreaks.Greedy(pieces, [.. pieces.Select(pen.WidthOf)], room, pen.Space);
        if (lines.Count <= most)
            return (size, lines);
        return (size, [.. lines.Take(most - 1), lines[most - 1].TrimEnd(',', ':', ';', '.') + "…"]);
    }

    static IEnumerable<string> Pieces(string word, double room, CardTextRenderer pen)
    {
        // By letters of about the same width; some space is left for the ellipsis.
        var letters = Math.Max(1, (int)(word.Length * room * 0.85 / pen.WidthOf(word)));
        return letters >= word.Length ? [word] : word.Chunk(letters).Select(piece => new string(piece));
    }

    static void Write(CardTextRenderer pen, byte[] canvas, string text, string weight, int size, int top, int colour)
    {
        using var mask = pen.Draw(text, weight, size);
        CardCanvas.Lay(canvas, mask, Left + mask.Xoffset, top + mask.Yoffset, colour);
    }
}
