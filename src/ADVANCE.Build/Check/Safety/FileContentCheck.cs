using Advance.Check.Safety.Documents;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// A file is what its extension says. A web page or a program under another name would be run by a host or browser that looks
/// inside. Only certain cases are reported; pictures are checked when they are read.
/// </summary>
public sealed class FileContentCheck : ICheck
{
    static readonly Rule Other = new(
        "ADV0735",
        Severity.Error,
        "A file isn't what its extension says",
        "Open it in the program it was made with, and save it again in the format that its extension says."
    );

    static readonly HashSet<string> Zipped = new(
        [".docx", ".pptx", ".xlsx", ".odt", ".odp", ".ods", ".epub"],
        StringComparer.OrdinalIgnoreCase
    );

    static readonly HashSet<string> Others = new(
        [
            ".pdf",
            ".rtf",
            ".txt",
            ".csv",
            ".tsv",
            ".json",
            ".bib",
            ".ris",
            ".ics",
            ".vcf",
            ".vtt",
            ".srt",
            ".mp3",
            ".m4a",
            ".ogg",
            ".opus",
            ".wav",
            ".mp4",
            ".webm",
            ".woff",
            ".woff2",
            ".ico",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (!site.IsMain)
            return;
        foreach (var file in site.Assets.Select(asset => asset.File).Where(file => !site.Settings.HostFiles.Contains(file.Name)))
        {
            if (IsPointer(file))
            {
                GitPointer.Report(file, diagnostics);
                continue;
            }
            var extension = Path.GetExtension(file.Name).ToLowerInvariant();
            if (!Zipped.Contains(extension) && !Others.Contains(extension))
                continue;
            if (FirstBytes.Of(Head(file)) is not { } found || IsRight(extension, found))
                continue;
            diagnostics.Report(Other, file.Start, $"'{Path.GetFileName(file.Name)}' ends in '{extension}' but contains {found}.");
        }
    }

    // Only small files are opened for this.
    static bool IsPointer(SourceFile file) =>
        new FileInfo(file.FullPath) is { Exists: true, Length: > 0 and < GitPointer.Length } && GitPointer.Is(Head(file));

    static bool IsRight(string extension, string found) =>
        found switch
        {
            FirstBytes.Archive => Zipped.Contains(extension),
            FirstBytes.Pdf => extension == ".pdf",
            FirstBytes.Rtf => extension == ".rtf",
            _ => false,
        };

    static ReadOnlySpan<byte> Head(SourceFile file)
    {
        try
        {
            RegularFile.Require(file.FullPath);
            using var stream = File.OpenRead(file.FullPath);
            var head = new byte[FirstBytes.Length];
            return head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The check of all files reports one that can't be read.
            return [];
        }
    }
}
