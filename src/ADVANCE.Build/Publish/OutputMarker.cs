using System.Security.Cryptography;
using System.Text;
using Advance.Data;

namespace Advance.Publish;

/// <summary>
/// The file that marks a folder as this program's own, <c>.advance-site</c>: a sentence for people, and below it a hash of
/// the name of each file that the build wrote. So a build can recognise files that others have added since, and never deletes
/// them.
/// </summary>
static class OutputMarker
{
    const string Sentence =
        "ADVANCE Site writes this folder and replaces it whole with each build. Keep nothing of your own here.\n";

    // 32 bits: among ten thousand of our files, a foreign name is mistaken for ours once in 400,000 times.
    const int Digits = 8,
        PerLine = 16;

    // Files that systems leave in folders that someone has opened. They are nobody's work.
    static readonly string[] Leftovers = [".DS_Store", "Thumbs.db", "desktop.ini"];

    static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0 };

    /// <summary>The content while the folder is still being written.</summary>
    public static ReadOnlySpan<byte> Unfinished => Encoding.UTF8.GetBytes(Sentence);

    /// <summary>The content for a folder with these files, whose names have <c>/</c>.</summary>
    public static byte[] Text(IEnumerable<string> files)
    {
        var text = new StringBuilder(Sentence);
        foreach (var line in files.Select(Hash).Order(StringComparer.Ordinal).Chunk(PerLine))
            text.Append(string.Concat(line)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>True if the folder has a marker, whatever else is in it.</summary>
    public static bool IsIn(string folder) => Read(folder) is not null;

    /// <summary>True if the marker doesn't list files, as in earlier versions.</summary>
    public static bool IsOfEarlierVersion(string folder) => Read(folder) == Sentence;

    /// <summary>The files below a folder that no build wrote, by name, and the number of files in total.</summary>
    public static (IReadOnlyList<string> Foreign, int Files) Look(string folder)
    {
        var known = Read(folder) is { } text ? Hashes(text[Sentence.Length..]) : [];
        var foreign = new List<string>();
        var count = 0;
        foreach (var name in Names(folder))
        {
            count++;
            if (name != OutputFolder.Marker && !IsLeftover(name) && !known.Contains(Hash(name)))
                foreign.Add(name);
        }
        foreign.Sort(StringComparer.Ordinal);
        return (foreign, count);
    }

    /// <summary>Names of all files below a folder, with <c>/</c>. A link counts as a file, wherever it leads.</summary>
    static IEnumerable<string> Names(string folder)
    {
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var here))
        {
            foreach (var entry in new DirectoryInfo(here).EnumerateFileSystemInfos("*", Everything))
            {
                if (entry is DirectoryInfo && entry.LinkTarget is null)
                    waiting.Push(entry.FullName);
                else
                    yield return Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/');
            }
        }
    }

    static bool IsLeftover(string name) => Leftovers.Contains(Path.GetFileName(name), StringComparer.OrdinalIgnoreCase);

    static string? Read(string folder)
    {
        var path = Path.Combine(folder, OutputFolder.Marker);
        if (FileStatus.OfName(path).Kind != FileKind.File)
            return null;
        var text = File.ReadAllText(path);
        return text.StartsWith(Sentence, StringComparison.Ordinal) ? text : null;
    }

    static HashSet<string> Hashes(string text) =>
        [.. text.Split('\n').SelectMany(line => line.Chunk(Digits)).Select(digits => new string(digits))];

    // Some systems ignore case, and return a folder's name as it was first written.
    static string Hash(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name.ToLowerInvariant())))[..Digits];
}
