using System.Collections.Concurrent;
using Advance.Data;

namespace Advance.Check.Safety.Documents;

/// <summary>What a document's file reveals about people apart from its pages.</summary>
/// <param name="Names">The people who wrote or last saved it, according to its properties.</param>
/// <param name="Leftovers">What only its authors should see, such as "comments", each as in a sentence.</param>
/// <param name="HasProgram">It contains macros, or another file that is opened with it.</param>
public sealed record DocumentNotes(IReadOnlyList<string> Names, IReadOnlyList<string> Leftovers, bool HasProgram = false)
{
    public static DocumentNotes None { get; } = new([], []);

    // Longer ones would delay a preview too much, and readers shouldn't have to load them.
    const long MostBytes = 64 << 20;

    static readonly ConcurrentDictionary<string, (FileStamp Stamp, DocumentNotes Notes)> Known = new(StringComparer.Ordinal);

    /// <summary>
    /// Read only once while the file stays the same; empty for a file that isn't a document, is broken or can't be read.
    /// </summary>
    public static DocumentNotes Of(SourceFile source)
    {
        var isPdf = source.HasExtension(".pdf");
        if (!isPdf && !source.HasExtension(".rtf") && !OfficeFile.IsOne(source.Name))
            return None;
        if (FileStatus.Of(source.FullPath) is not { Kind: FileKind.File, Stamp: var stamp } || stamp.Length is 0 or > MostBytes)
            return None;
        if (Known.TryGetValue(source.FullPath, out var known) && known.Stamp == stamp)
            return known.Notes;
        var notes = Read(source.FullPath, isPdf);
        Known[source.FullPath] = (stamp, notes);
        return notes;
    }

    static DocumentNotes Read(string path, bool isPdf)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.AsSpan().StartsWith("{\\rtf"u8))
                return None with { HasProgram = bytes.AsSpan().IndexOf("\\objdata"u8) >= 0 };
            return isPdf ? new(PdfFile.Authors(bytes), []) : OfficeFile.Read(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The check of all files reports one that can't be read; a broken one is left to its readers to find.
            return None;
        }
    }

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
