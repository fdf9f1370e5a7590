using System.Collections.Concurrent;
using Advance.Data;

namespace Advance.Check.Safety.Documents;

/// <summary>Reads what the files of documents reveal about people: each file only once while it stays the same.</summary>
public sealed class DocumentNotesCache
{
    // Longer ones would delay a preview too much, and readers shouldn't have to load them.
    const long MostBytes = 64 << 20;

    readonly ConcurrentDictionary<string, (FileStamp Stamp, DocumentNotes Notes)> known = new(StringComparer.Ordinal);

    /// <summary>Empty for a file that isn't a document, is broken or can't be read.</summary>
    public DocumentNotes Of(SourceFile source)
    {
        var isPdf = source.HasExtension(".pdf");
        if (!isPdf && !source.HasExtension(".rtf") && !OfficeFile.IsOne(source.Name))
            return DocumentNotes.None;
        if (FileStatus.Of(source.FullPath) is not { Kind: FileKind.File, Stamp: var stamp } || stamp.Length is 0 or > MostBytes)
            return DocumentNotes.None;
        if (known.TryGetValue(source.FullPath, out var earlier) && earlier.Stamp == stamp)
            return earlier.Notes;
        var notes = Read(source.FullPath, isPdf);
        known[source.FullPath] = (stamp, notes);
        return notes;
    }

    static DocumentNotes Read(string path, bool isPdf)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.AsSpan().StartsWith("{\\rtf"u8))
                return DocumentNotes.None with { HasProgram = bytes.AsSpan().IndexOf("\\objdata"u8) >= 0 };
            return isPdf ? new(PdfFile.Authors(bytes), []) : OfficeFile.Read(bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The check of all files reports one that can't be read; a broken one is left to its readers to find.
            return DocumentNotes.None;
        }
    }
}
