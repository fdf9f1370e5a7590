using static Advance.Benchmarks.Scaling.Construct;

namespace Advance.Benchmarks.Scaling.Constructs;

/// <summary>Links, pictures, footnotes and abbreviations.</summary>
static class Links
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        Repeated("links/inline", "[a](/) "),
        Repeated("links/inline, to nowhere", "[a](/b/) ", size: 60_000),
        Body("links/inline, each to another page that is missing", bytes => Count(n => $"[a](/b{n}/) ", bytes), size: 60_000),
        Repeated("links/inline, to a heading that is missing", "[a](#b) ", size: 60_000),
        Repeated("links/inline, address never closed", "[a]("),
        Repeated("links/inline, title never closed", "[a](b \"c "),
        Repeated("links/inline, angle bracket never closed", "[a](<b "),
        Repeated("links/inline, brackets in the address", "[a](b((("),
        Repeated("links/inline, space before the address", "[a] (/b) "),
        Repeated("links/inline, spaces in the address", "[a](/b c d) "),
        Body("links/inline, one with many spaces in its address", bytes => "[a](" + Repeat("b ", bytes)),
        Repeated("links/inline, turned round", "(a)[/b] "),
        Repeated("links/inline, of a scheme that is not allowed", "[a](javascript:x) ", size: 60_000),
        Repeated("links/inline, without words", "[](/) "),
        Repeated("links/inline, with hollow words", "[here](/) "),
        Repeated("links/bare addresses in links that failed", "[a](https://x.example/a b) "),
        Repeated("links/bare addresses, each a line", "https://x.example/a/b/c\n"),
        Repeated("links/reference, defined", "[x] ", after: "\n\n[x]: /\n"),
        Repeated("links/reference, full", "[a][x] ", after: "\n\n[x]: /\n"),
        Repeated("links/reference, undefined", "[x] "),
        Repeated("links/reference, full and undefined", "[a][b] "),
        Body("links/reference, to one long address", bytes =>
            "[x]: https://a.example/" + new string('a', bytes / 2) + "\n\n" + Repeat("[x] ", bytes / 2)
        ),
        Body("links/reference, with one long title", bytes =>
            "[x]: / \"" + new string('a', bytes / 2) + "\"\n\n" + Repeat("[x] ", bytes / 2)
        ),
        Repeated("links/brackets, opened", "["),
        Repeated("links/brackets, closed", "]"),
        Body("links/brackets, opened and closed", bytes => new string('[', bytes / 2) + new string(']', bytes / 2)),
        Repeated("links/brackets, each with a letter", "[a"),
        Repeated("links/brackets in pairs", "[]"),
        Repeated("links/pictures", "![a](/x.png) ", size: 60_000),
        Repeated("links/pictures, opened", "!["),
        Repeated("links/pictures, address never closed", "![a]("),
        Repeated("links/pictures within pictures", "![a ![b](/) ](/) ", size: 60_000),
        Repeated("links/xref", "[a](xref:b) ", size: 60_000),
        Body("links/footnotes", bytes => Count(n => $"a[^{n}]\n\n[^{n}]: note\n\n", bytes)),
        Body("links/footnotes, all the notes below", bytes =>
            Count(n => $"a[^{n}] ", bytes / 2) + "\n\n" + Count(n => $"[^{n}]: note\n", bytes / 2)
        ),
        Repeated("links/footnotes, one named again and again", "a[^1] ", after: "\n\n[^1]: note\n"),
        Repeated("links/footnotes, one defined again and again", "[^1]: note\n\n", before: "a[^1]\n\n"),
        Repeated("links/footnotes, without words", "a[^1] "),
        Body("links/footnotes, without words, each another", bytes => Count(n => $"a[^{n}] ", bytes)),
        Body("links/footnotes, never named", bytes => Count(n => $"[^{n}]: note\n\n", bytes)),
        Body("links/footnotes, each named in the next", bytes => "a[^0]\n\n" + Count(n => $"[^{n}]: b[^{n + 1}]\n\n", bytes)),
        Repeated("links/footnotes, opened", "[^"),
        Repeated("links/footnotes, names never closed", "[^a "),
        Body("links/abbreviations, each defined and used", bytes =>
            Count(n => $"*[AB{n}]: words\n", bytes / 2) + "\n" + Count(n => $"AB{n} ", bytes / 2)
        ),
        Body("links/abbreviations, one used again and again", bytes => "*[AB]: words\n\n" + Repeat("AB ", bytes)),
        Body("links/abbreviations, one with long words", bytes =>
            "*[AB]: " + new string('w', bytes / 2) + "\n\n" + Repeat("AB ", bytes / 2)
        ),
        Body("links/abbreviations, that begin alike", bytes =>
            Count(n => $"*[{new string('A', n + 1)}]: w\n", bytes / 2) + "\n" + Repeat("A", bytes / 2)
        ),
        Body("links/abbreviations, never used", bytes =>
            Count(n => $"*[AB{n}]: words\n", bytes / 2) + "\n" + Repeat("words ", bytes / 2)
        ),
        // The same in paragraphs of a few hundred characters.
        InParagraphs("links/inline, in paragraphs", "[a](/) "),
        InParagraphs("links/inline, address never closed, in paragraphs", "[a]("),
        InParagraphs("links/inline, title never closed, in paragraphs", "[a](b \"c "),
        InParagraphs("links/inline, angle bracket never closed, in paragraphs", "[a](<b "),
        InParagraphs("links/inline, brackets in the address, in paragraphs", "[a](b((("),
        InParagraphs("links/inline, space before the address, in paragraphs", "[a] (/b) "),
        InParagraphs("links/inline, spaces in the address, in paragraphs", "[a](/b c d) "),
        InParagraphs("links/inline, turned round, in paragraphs", "(a)[/b] "),
        InParagraphs("links/inline, without words, in paragraphs", "[](/) "),
        InParagraphs("links/inline, with hollow words, in paragraphs", "[here](/) "),
        InParagraphs("links/bare addresses in links that failed, in paragraphs", "[a](https://x.example/a b) "),
        InParagraphs("links/reference, undefined, in paragraphs", "[x] "),
        InParagraphs("links/reference, full and undefined, in paragraphs", "[a][b] "),
        InParagraphs("links/brackets, opened, in paragraphs", "["),
        InParagraphs("links/brackets, closed, in paragraphs", "]"),
        InParagraphs("links/brackets, each with a letter, in paragraphs", "[a"),
        InParagraphs("links/brackets in pairs, in paragraphs", "[]"),
        InParagraphs("links/pictures, opened, in paragraphs", "!["),
        InParagraphs("links/pictures, address never closed, in paragraphs", "![a]("),
        InParagraphs("links/footnotes, without words, in paragraphs", "a[^1] "),
        InParagraphs("links/footnotes, opened, in paragraphs", "[^"),
        InParagraphs("links/footnotes, names never closed, in paragraphs", "[^a "),
    ];
}
