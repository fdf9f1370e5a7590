using static Advance.Benchmarks.Scaling.Construct;

namespace Advance.Benchmarks.Scaling.Constructs;

/// <summary>Markup of other tools, including unclosed markup.</summary>
static class Dialects
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        .. Units.SelectMany(unit =>
            new[]
            {
                Repeated($"dialects/{unit.Name}", unit.Text),
                InParagraphs($"dialects/{unit.Name}, in paragraphs", unit.Text),
            }
        ),
        Body("dialects/undefined references, each another", bytes => Count(number => $"[words][label{number}] ", bytes)),
        Body("dialects/undefined references, and as many defined", bytes =>
            Count(number => $"[words][label{number}]\n\n[lable{number}]: /a\n\n", bytes)
        ),
        Body("dialects/bold, with one long space", bytes => "** a" + Repeat(" ", bytes) + "b"),
        Body("dialects/wiki headings, with one long space", bytes => "== a" + Repeat(" ", bytes) + "b"),
        Repeated("dialects/comments never closed", "a <!-- b "),
        Repeated("dialects/notes with many ways back", "a[^1] ", after: "\n\n[^1]: A note.\n"),
        Body("dialects/abbreviations in abbreviations", bytes =>
            Repeat("a b ", bytes / 2)
            + "\n\n"
            + Count(number => $"*[{Repeat("a b ", 4 + number)}c]: x\n", Math.Min(bytes / 4, 12_000))
        ),
    ];

    static IEnumerable<(string Name, string Text)> Units =>
        [
            ("shortcodes", "{{< a >}} "),
            ("shortcodes, never closed", "{{< a "),
            ("tags, never closed", "{% include "),
            ("placeholders, never closed", "{{ a "),
            ("attributes", "{: .a b=\"c\" } "),
            ("attributes, never closed", "{: .a b=\" "),
            ("attributes after links", "[a]{.b c='"),
            ("attributes in attributes", "{:a=\" b='{:c "),
            ("dollars", "$a "),
            ("formulas", "$a=b$ "),
            ("formulas, never closed", "$$a=b "),
            ("brackets with backslashes", "\\(a^2 "),
            ("citations, never closed", "[@a; "),
            ("at signs in a bracket", "@a;"),
            ("wiki links, never closed", "[[a "),
            ("inline notes, never closed", "^[ab "),
            ("highlights, never closed", " ==a"),
            ("insertions, never closed", " ++a"),
            ("bold with spaces, never closed", "** ab "),
            ("bold with spaces", "** ab ** "),
            ("names of emoji", ":ab: "),
            ("names of emoji, never closed", " :ab"),
            ("roles", ":ab:`c` "),
            ("roles, nearly", "-:a"),
            ("BBCode", "[b]a "),
            ("shortcodes in brackets", "[a b=\"c\" "),
            ("undefined references", "[ab][cd] "),
            ("undefined references, never closed", "[ab][cd "),
            ("carets", "^a"),
            ("tildes", "~a"),
            ("carets and brackets", "[^a"),
            ("raised letters", "a^b^ "),
            ("straight quotation marks", "'a \"b "),
            ("apostrophes", "a'b"),
        ];
}
