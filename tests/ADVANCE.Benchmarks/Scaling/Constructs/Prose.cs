using static Advance.Benchmarks.Scaling.Construct;

namespace Advance.Benchmarks.Scaling.Constructs;

/// <summary>Words examined by the checks of language and safety.</summary>
static class Prose
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        Repeated("prose/numbers", "1234 5678 "),
        Repeated("prose/digits", "1"),
        Repeated("prose/telephone numbers", "020 7946 0018, "),
        Repeated("prose/telephone numbers, nearly", "020 7946 "),
        Repeated("prose/telephone numbers without a space", "02079460018"),
        Repeated("prose/zeros and brackets", "(0) "),
        Repeated("prose/percentages", "68% of men, "),
        Repeated("prose/percentages, each in a paragraph", "68% of men.\n\n"),
        Repeated("prose/percentages, of nobody", "68% of it, "),
        Repeated("prose/percentages without a space", "1%"),
        Body("prose/percentages, beside a long number", bytes => "68% of men " + Repeat("1,", bytes) + "1%"),
        Repeated("prose/mailboxes", "a@b.example.org "),
        Repeated("prose/mailboxes, nearly", "a@b.c-"),
        Repeated("prose/mailboxes, one long name", "a.b", after: "@"),
        Body("prose/mailboxes, one long host", bytes => "a@" + Repeat("a.b", bytes)),
        Repeated("prose/at signs", "a@"),
        Repeated("prose/dates", "12 June 2026, 12/06/2026 "),
        Repeated("prose/words to think twice about", "drug addicts say "),
        Repeated("prose/words to think twice about, quoted", "“drug addicts” ", size: 90_000),
        Repeated("prose/words to think twice about, in a quote never closed", "“ drug addicts ", size: 90_000),
        Repeated("prose/words to think twice about, nearly", "drug drug "),
        Repeated("prose/code that may be sentences", "    The words of a program are like this\n"),
        Body("prose/code that may be one sentence", bytes => "    The " + Repeat("word ", bytes) + "\n"),
        Body("prose/code that may be one sentence of short words", bytes => "    A " + Repeat("a ", bytes) + "!\n"),
        Repeated("prose/signs of headings", "##a\n"),
        Repeated("prose/brackets with words", "[a b c "),
        Repeated("prose/round brackets with words", "(a b c "),
        Repeated("prose/round brackets after square ones", "[a](b c "),
        Repeated("prose/lists of references", "## References\n\n- https://a.example/b/c/d\n\n"),
        // The same in paragraphs of a few hundred characters.
        InParagraphs("prose/numbers, in paragraphs", "1234 5678 "),
        InParagraphs("prose/digits, in paragraphs", "1"),
        InParagraphs("prose/telephone numbers, in paragraphs", "020 7946 0018, "),
        InParagraphs("prose/telephone numbers, nearly, in paragraphs", "020 7946 "),
        InParagraphs("prose/telephone numbers without a space, in paragraphs", "02079460018"),
        InParagraphs("prose/zeros and brackets, in paragraphs", "(0) "),
        InParagraphs("prose/percentages, in paragraphs", "68% of men, "),
        InParagraphs("prose/percentages, of nobody, in paragraphs", "68% of it, "),
        InParagraphs("prose/percentages without a space, in paragraphs", "1%"),
        InParagraphs("prose/mailboxes, in paragraphs", "a@b.example.org "),
        InParagraphs("prose/mailboxes, nearly, in paragraphs", "a@b.c-"),
        InParagraphs("prose/at signs, in paragraphs", "a@"),
        InParagraphs("prose/dates, in paragraphs", "12 June 2026, 12/06/2026 "),
        InParagraphs("prose/words to think twice about, in paragraphs", "drug addicts say "),
        InParagraphs("prose/words to think twice about, quoted, in paragraphs", "“drug addicts” "),
        InParagraphs("prose/words to think twice about, in a quote never closed, in paragraphs", "“ drug addicts "),
        InParagraphs("prose/words to think twice about, nearly, in paragraphs", "drug drug "),
        InParagraphs("prose/brackets with words, in paragraphs", "[a b c "),
        InParagraphs("prose/round brackets with words, in paragraphs", "(a b c "),
        InParagraphs("prose/round brackets after square ones, in paragraphs", "[a](b c "),
    ];
}
