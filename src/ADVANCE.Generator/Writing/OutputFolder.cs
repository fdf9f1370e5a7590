using System.Collections.Concurrent;
using Advance.Generation;
using Advance.Generation.Compression;
using Advance.Reading;

namespace Advance.Writing;

/// <summary>
/// Writes a site to a new folder beside the old one and swaps the two, so that a build that fails or is killed leaves the
/// last good site complete. A file whose bytes haven't changed is linked, not written: its time of change stays, and a copy
/// program sends only what changed.
/// </summary>
public sealed class OutputFolder : IOutput
{
    /// <summary>Marks a folder that this program may replace.</summary>
    public const string Marker = ".advance-site";

    public WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit)
    {
        try
        {
            return Write(OutputPlace.Open(folder), files, isFit);
        }
        catch (Exception exception) when (Cause(exception) is IOException or UnauthorizedAccessException)
        {
            var words = DiskFailure.Words(Cause(exception));
            throw new OutputException(
                $"The output folder can't be written: {words} Its previous contents are unchanged.",
                exception
            );
        }
    }

    static WriteReport? Write(OutputPlace place, IEnumerable<OutputFile> files, Func<bool> isFit)
    {
        using var turn = place.Lock();
        place.Recover();
        try
        {
            var report = Stage(Listed(files), place);
            if (!isFit())
                return null;
            // Even after a power cut, the names of the new site never exist without its bytes.
            FlushedFolder.Flush(place.Staging);
            place.Swap();
            return report;
        }
        finally
        {
            place.RemoveStaging();
        }
    }

    // Files are written on all cores, so the first failure arrives wrapped in another exception.
    static Exception Cause(Exception exception) =>
        exception is AggregateException { InnerException: { } inner } ? inner : exception;

    static WriteReport Stage(List<OutputFile> files, OutputPlace place)
    {
        foreach (
            var directory in files
                .Select(file => Path.GetDirectoryName(file.Path)!)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        )
            Directory.CreateDirectory(Path.Combine(place.Staging, directory));

        var hasOld = Directory.Exists(place.Current);
        var changed = 0;
        var listed = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var coded = new ConcurrentBag<string>();
        Parallel.ForEach(files, file =>
        {
            var bytes = file.Content();
            var isNew = Put(bytes.Span, New(file.Path), Old(file.Path));
            if (isNew)
                Interlocked.Increment(ref changed);
            // A file of the author's with such a name is left alone.
            foreach (
                var (coding, path) in file
                    .Codings.Select(coding => (coding, file.Path + coding.Extension))
                    .Where(pair => !listed.Contains(pair.Item2))
            )
            {
                // Unchanged files needn't be compressed again.
                if (isNew || Old(path) is not { } old || !IsCoded(coding, old, bytes.Span) || !HardLink.TryCreate(New(path), old))
                {
                    if (coding.Of(bytes) is not { } less)
                        continue;
                    if (Put(less, New(path), Old(path)))
                        Interlocked.Increment(ref changed);
                }
                coded.Add(path);
            }
        });
        // Written beside its name first, so that the folder always has a marker.
        Put(OutputMarker.Text(listed.Concat(coded)), New(Marker + ".new"), Old(Marker));
        File.Move(New(Marker + ".new"), New(Marker), overwrite: true);

        // Checked again, because while the files were being generated someone could have put a file there.
        var before = place.RefuseForeign();
        var kept = hasOld ? listed.Concat(coded).Count(path => File.Exists(Path.Combine(place.Current, path))) : 0;
        return new WriteReport(files.Count + coded.Count, changed, Math.Max(0, before - kept - 1));

        string New(string path) => Path.Combine(place.Staging, path);

        string? Old(string path) => hasOld ? Path.Combine(place.Current, path) : null;
    }

    /// <summary>True if the file is new or differs from the old one.</summary>
    static bool Put(ReadOnlySpan<byte> bytes, string path, string? old)
    {
        if (old is not null && IsSame(bytes, old) && HardLink.TryCreate(path, old))
            return false;
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
        if (FlushedFolder.IsFileByFile)
            RandomAccess.FlushToDisk(handle);
        return true;
    }

    static bool IsSame(ReadOnlySpan<byte> bytes, string old) =>
        FileStatus.OfName(old) is { Kind: FileKind.File, Stamp.Length: var length }
        && length == bytes.Length
        && bytes.SequenceEqual(File.ReadAllBytes(old));

    static bool IsCoded(ContentCoding coding, string old, ReadOnlySpan<byte> bytes) =>
        FileStatus.OfName(old).Kind == FileKind.File && coding.Gives(File.ReadAllBytes(old), bytes);

    static List<OutputFile> Listed(IEnumerable<OutputFile> files)
    {
        var listed = new List<OutputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!IsInside(file.Path))
                throw new InvalidOperationException($"A generator created a file outside the output folder: '{file.Path}'.");
            if (!seen.Add(file.Path))
                throw new InvalidOperationException($"Two generators created the file '{file.Path}'.");
            listed.Add(file);
        }
        return listed;
    }

    static bool IsInside(string path) =>
        path.Length > 0
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Contains('\0', StringComparison.Ordinal)
        && path.Split('/').All(part => part is not "" and not "." and not "..");
}
