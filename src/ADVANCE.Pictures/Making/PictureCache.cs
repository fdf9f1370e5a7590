using System.Security.Cryptography;
using System.Text;
using Advance.Data;

namespace Advance.Pictures.Making;

/// <summary>
/// Caches generated files in the site's <c>.cache/pictures</c>, so that no picture is generated twice. The name of an entry is
/// the SHA-256 of its key: its source and its settings. The entry begins with the SHA-256 of the key and its bytes, so an entry
/// that is damaged or was renamed is generated again. The output of a build never depends on the cache: if the folder can't be
/// written, everything is generated every time.
/// </summary>
/// <param name="folder">The full path; created when needed.</param>
/// <param name="maker">The name and version of the picture library, because another version produces other bytes.</param>
sealed class PictureCache(string folder, string maker)
{
    /// <summary>Entries that no build has used for this long are removed: long enough for a branch that is paused.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    /// <summary>Avoids updating timestamps in most builds.</summary>
    static readonly TimeSpan Noted = TimeSpan.FromDays(1);

    const string Draft = ".new";

    readonly Lazy<DateTime?> now = new(() => Now(folder));

    /// <param name="key">What to generate: from which source, with which settings, and by which version.</param>
    /// <param name="make">Generates it, if it isn't cached.</param>
    public byte[] Get(string key, Func<byte[]> make)
    {
        var name = SHA256.HashData(Encoding.UTF8.GetBytes($"{maker}\n{key}"));
        var path = Path.Combine(folder, Convert.ToHexStringLower(name));
        if (Read(path, name) is { } known)
            return known;
        var made = make();
        Write(path, name, made);
        return made;
    }

    /// <summary>Removes entries that haven't been used for a long time. Other files aren't ours, and stay.</summary>
    public void Clean()
    {
        if (!Directory.Exists(folder) || now.Value is not { } today)
            return;
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(IsOurs))
            {
                if (today - file.LastWriteTimeUtc > (file.Extension == Draft ? Noted : Kept))
                    file.Delete();
                // Written while a clock was wrong: it would otherwise stay that much longer.
                else if (file.LastWriteTimeUtc - today > Noted)
                    file.LastWriteTimeUtc = today;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another build may be cleaning too; the next one will finish.
        }
    }

    static bool IsOurs(FileInfo file) =>
        file.LinkTarget is null
        && file.Extension is "" or Draft
        && Path.GetFileNameWithoutExtension(file.Name) is { Length: 2 * SHA256.HashSizeInBytes } stem
        && stem.All(char.IsAsciiHexDigitLower);

    byte[]? Read(string path, byte[] name)
    {
        try
        {
            if (FileStatus.OfName(path).Kind != FileKind.File)
                return null;
            var entry = File.ReadAllBytes(path);
            if (entry.Length <= SHA256.HashSizeInBytes)
                return null;
            if (!entry.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(Seal(name, entry.AsSpan(SHA256.HashSizeInBytes))))
                return null;
            if (now.Value is { } today && today - File.GetLastWriteTimeUtc(path) > Noted)
                File.SetLastWriteTimeUtc(path, today);
            return entry[SHA256.HashSizeInBytes..];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    void Write(string path, byte[] name, byte[] made)
    {
        // A unique name, because two builds may generate the same picture at the same time.
        var draft = NewName(folder);
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = new FileStream(draft, FileMode.CreateNew))
            {
                stream.Write(Seal(name, made));
                stream.Write(made);
            }
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A cache that can't be written costs time, and nothing else.
            TryDelete(draft);
        }
    }

    static string NewName(string folder) =>
        Path.Combine(folder, RandomNumberGenerator.GetHexString(2 * SHA256.HashSizeInBytes, lowercase: true) + Draft);

    static byte[] Seal(byte[] name, ReadOnlySpan<byte> made)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(name);
        hash.AppendData(made);
        return hash.GetHashAndReset();
    }

    /// <summary>
    /// The time according to the file system, for code that may not read the machine's clock; null if the folder can't be
    /// written.
    /// </summary>
    static DateTime? Now(string folder)
    {
        // With a random name: if the name were known, a symbolic link could be placed there, and its target would be emptied.
        var stamp = NewName(folder);
        try
        {
            Directory.CreateDirectory(folder);
            File.OpenHandle(stamp, FileMode.CreateNew, FileAccess.Write).Dispose();
            return File.GetLastWriteTimeUtc(stamp);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            TryDelete(stamp);
        }
    }

    static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next cleaning deletes it.
        }
    }
}
