using System.Buffers;
using Advance.Diagnostics;

namespace Advance.Parse;

/// <summary>
/// Finds control characters and changes of direction in a document. They are invisible, and a change of direction shows
/// readers and reviewers different words from those in the file (Unicode Technical Report #36; CVE-2021-42574).
/// </summary>
static class HiddenCharacters
{
    static readonly Rule Hidden = new(
        "ADV0008",
        Severity.Warning,
        "The text contains an invisible character",
        "Delete it, or retype the words around it. Such characters often come with text copied from a PDF file."
    );

    static readonly char[] Ascii = [.. Range(0x00, 0x1F).Except(['\t', '\n', '\r']), '\u007F'];

    static readonly SearchValues<char> AsciiSigns = SearchValues.Create(Ascii),
        Signs = SearchValues.Create([.. Ascii, .. Range(0x80, 0x9F), .. Range(0x202A, 0x202E), .. Range(0x2066, 0x2069)]);

    /// <summary>One message per character for all its occurrences.</summary>
    /// <param name="text">The whole file, with line ends as <c>\n</c>.</param>
    /// <param name="file">For locations.</param>
    /// <param name="diagnostics">Gets a message for the first of each.</param>
    public static void Check(string text, string file, DiagnosticBag diagnostics)
    {
        if (!AreIn(text))
            return;
        var found = new SortedDictionary<char, (int First, int Count)>();
        for (var at = 0; text.AsSpan(at).IndexOfAny(Signs) is >= 0 and var next; at += next + 1)
        {
            var character = text[at + next];
            found[character] = found.TryGetValue(character, out var known) ? (known.First, known.Count + 1) : (at + next, 1);
        }
        foreach (var (character, (first, count)) in found)
            diagnostics.Report(
                Hidden,
                Place(text, first, file),
                $"The invisible character U+{(int)character:X4} {Describe(character)}"
                    + (count > 1 ? $"; it occurs here and {count - 1} more {(count == 2 ? "time" : "times")}" : "")
                    + "."
            );
    }

    // Hardly any text has one, and ranges are searched many characters at a time.
    static bool AreIn(ReadOnlySpan<char> text) =>
        text.ContainsAny(AsciiSigns)
        || text.ContainsAnyInRange('\u0080', '\u009F')
        || text.ContainsAnyInRange('\u202A', '\u202E')
        || text.ContainsAnyInRange('\u2066', '\u2069');

    static string Describe(char character) =>
        character switch
        {
            < '\u00A0' => "is a control character",
            '\u202E' or '\u202D' => "reverses the text after it",
            _ => "changes the direction of the text",
        };

    static Location Place(string text, int index, string file)
    {
        var before = text.AsSpan(0, index);
        return new Location(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
