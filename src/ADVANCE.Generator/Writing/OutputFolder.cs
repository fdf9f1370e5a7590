using System.Collections.Concurrent;
using Advance.Generation;

namespace Advance.Writing;

/// <summary>
/// Writes a site to a new folder beside the old one and swaps the two, so that a build that fails or is killed leaves
/// the last good site whole. A file whose bytes are the same as before is linked, not written: its time of change
/// stays, and a copy program sends only what changed.
/// </summary>
public sealed class OutputFolder : IOutput
{
    /// <summary>Marks a folder that this program may replace.</summary>
    public const string Marker = ".advance-site";

    const string MarkerText = "ADVANCE Site writes this folder and replaces it whole with each build. Keep nothing of your own here.\n";

    public WriteReport? Write(IEnumerable<OutputFile> files, string folder, Func<bool> isFit)
    {
        var place = OutputPlace.Open(folder);
        using var turn = place.Lock();
        place.Recover();
        try
        {
            var report = Stage(Listed(files), place);
            if (!isFit()) return null;
            place.Swap();
            return report;
        }
        catch (Exception exception) when (Cause(exception) is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"The output folder can't be written: {Cause(exception).Message} What was there before is unchanged.", exception);
        }
        finally
        {
            place.RemoveStaging();
        }
    }

    // Files are written on all cores, so the first failure comes wrapped.
    static Exception Cause(Exception exception) => exception is AggregateException { InnerException: { } inner } ? inner : exception;

    static WriteReport Stage(List<OutputFile> files, OutputPlace place)
    {
        foreach (var directory in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(place.Staging, directory));

        var hasOld = Directory.Exists(place.Current);
        var changed = 0;
        var listed = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var coded = new ConcurrentBag<string>();
        Parallel.ForEach(files, file =>
        {
            var bytes = file.Content();
            var isNew = Put(bytes.Span, New(file.Path), Old(file.Path));
            if (isNew) Interlocked.Increment(ref changed);
            // A file of the author's by such a name is left alone.
            foreach (var (coding, path) in file.Codings.Select(coding => (coding, file.Path + coding.Extension)).Where(pair => !listed.Contains(pair.Item2)))
            {
                // What is as it was need not be compressed again.
                if (isNew || Old(path) is not { } old || !File.Exists(old) || !HardLink.TryCreate(New(path), old))
                {
                    if (coding.Of(bytes) is not { } less) continue;
                    if (Put(less, New(path), Old(path))) Interlocked.Increment(ref changed);
                }
                coded.Add(path);
            }
        });
        Put(System.Text.Encoding.UTF8.GetBytes(MarkerText), Path.Combine(place.Staging, Marker), hasOld ? Path.Combine(place.Current, Marker) : null);

        var before = hasOld ? Directory.EnumerateFiles(place.Current, "*", SearchOption.AllDirectories).Count() : 0;
        var kept = hasOld ? listed.Concat(coded).Count(path => File.Exists(Path.Combine(place.Current, path))) : 0;
        return new WriteReport(files.Count + coded.Count, changed, Math.Max(0, before - kept - 1));

        string New(string path) => Path.Combine(place.Staging, path);

        string? Old(string path) => hasOld ? Path.Combine(place.Current, path) : null;
    }

    /// <summary>True if the file is new or differs from the old one.</summary>
    static bool Put(ReadOnlySpan<byte> bytes, string path, string? old)
    {
        if (old is not null && IsSame(bytes, old) && HardLink.TryCreate(path, old)) return false;
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
        return true;
    }

    static bool IsSame(ReadOnlySpan<byte> bytes, string old)
    {
        var info = new FileInfo(old);
        return info.Exists && info.Length == bytes.Length && info.LinkTarget is null && bytes.SequenceEqual(File.ReadAllBytes(old));
    }

    static List<OutputFile> Listed(IEnumerable<OutputFile> files)
    {
        var listed = new List<OutputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!IsInside(file.Path)) throw new InvalidOperationException($"A generator made a file outside the output folder: '{file.Path}'.");
            if (!seen.Add(file.Path)) throw new InvalidOperationException($"Two generators made the file '{file.Path}'.");
            listed.Add(file);
        }
        return listed;
    }

    static bool IsInside(string path) =>
        path.Length > 0 && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains('\0', StringComparison.Ordinal) && path.Split('/').All(part => part is not "" and not "." and not "..");
}
