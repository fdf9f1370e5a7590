using System.Collections.Concurrent;
using Advance.Data;
using Advance.Render;

namespace Advance.Publish;

/// <summary>
/// A whole new site in a folder beside the published one. No other build may write there until this is disposed of.
/// </summary>
sealed class StagedFolder : IStagedSite
{
    readonly OutputPlace place;
    readonly FileStream turn;
    WriteReport report;

    StagedFolder(OutputPlace place)
    {
        this.place = place;
        turn = place.Lock();
    }

    /// <summary>Renders all files, on all cores, and writes them. If one can't be, nothing is left.</summary>
    public static StagedFolder Write(OutputPlace place, IEnumerable<OutputFile> files)
    {
        var staged = new StagedFolder(place);
        try
        {
            place.Recover();
            staged.report = Put(Listed(files), place);
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    public WriteReport? Publish() =>
        DiskFailure.Told(() =>
        {
            // Even after a power cut, the names of the new site never exist without its bytes.
            FlushedFolder.Flush(place.Staging);
            place.Swap();
            return report;
        });

    public void Dispose()
    {
        place.RemoveStaging();
        turn.Dispose();
    }

    static WriteReport Put(List<OutputFile> files, OutputPlace place)
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
        Put(OutputMarker.Text(listed.Concat(coded)), New(OutputFolder.Marker + ".new"), Old(OutputFolder.Marker));
        File.Move(New(OutputFolder.Marker + ".new"), New(OutputFolder.Marker), overwrite: true);

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
