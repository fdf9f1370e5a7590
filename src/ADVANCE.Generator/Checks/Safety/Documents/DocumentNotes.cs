using System.Collections.Concurrent;
using Advance.Reading;

namespace Advance.Checks.Safety.Documents;

/// <summary>What a document's file tells of people besides what its pages say.</summary>
/// <param name="Names">Of those who wrote or last saved it, by its properties.</param>
/// <param name="Leftovers">What was for its writers alone, such as "comments"; each as it stands in a sentence.</param>
/// <param name="HasProgram">It holds macros, or another file that is opened with it.</param>
public sealed record DocumentNotes(IReadOnlyList<string> Names, IReadOnlyList<string> Leftovers, bool HasProgram = false)
{
    public static DocumentNotes None { get; } = new([], []);

    // Longer ones take longer than a preview may; no document that readers should load is longer.
    const long MostBytes = 64 << 20;

    static readonly ConcurrentDictionary<string, (FileStamp Stamp, DocumentNotes Notes)> Known = new(StringComparer.Ordinal);

    /// <summary>
    /// Looked at once as long as the file stays the same; none for a file that is no document, is broken or can't be read.
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
            // That a file can't be read is said by the check of all files; one that is broken is its readers' to find.
            return None;
        }
    }

    /// <summary>Names without blanks and doubles, and without those that programs put in place of one.</summary>
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
