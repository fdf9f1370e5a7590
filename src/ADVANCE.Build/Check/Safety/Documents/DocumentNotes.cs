namespace Advance.Check.Safety.Documents;

/// <summary>What a document's file reveals about people apart from its pages.</summary>
/// <param name="Names">The people who wrote or last saved it, according to its properties.</param>
/// <param name="Leftovers">What only its authors should see, such as "comments", each as in a sentence.</param>
/// <param name="HasProgram">It contains macros, or another file that is opened with it.</param>
public sealed record DocumentNotes(IReadOnlyList<string> Names, IReadOnlyList<string> Leftovers, bool HasProgram = false)
{
    public static DocumentNotes None { get; } = new([], []);

    /// <summary>Names without blanks and duplicates, and without the placeholders that programs use.</summary>
    internal static IReadOnlyList<string> Clean(IEnumerable<string> names) =>
        [
            .. names
                .Select(name => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                .Where(name => name.Any(char.IsLetter) && !Nobody.Contains(name))
                .Distinct(StringComparer.Ordinal),
        ];

    static readonly HashSet<string> Nobody = new(
        [
            "user",
            "author",
            "admin",
            "administrator",
            "unknown",
            "anonymous",
            "microsoft office user",
            "python-docx",
            "openpyxl",
            "un-named",
            "none",
        ],
        StringComparer.OrdinalIgnoreCase
    );
}
