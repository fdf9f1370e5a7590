using System.Security.Cryptography;
using System.Text;
using Advance.Reading;

namespace Advance.Pictures.Making;

/// <summary>
/// Keeps what was made, so that no picture is made twice, below <c>.cache/pictures</c> of the site. An entry's name is the
/// SHA-256 of its key: what it was made from and how. It begins with the SHA-256 of that and of its bytes, so an entry that is
/// damaged, or has another's name, is made again. What a build gives never depends on it: without a folder that can be
/// written, all is made each time.
/// </summary>
/// <param name="folder">Full path; made when it is needed.</param>
/// <param name="maker">What makes pictures, with its version: another one makes other bytes.</param>
sealed class PictureCache(string folder, string maker)
{
    /// <summary>An entry that no build asked for in so long is removed: time enough for a branch that rests.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    /// <summary>So that most builds write no times.</summary>
    static readonly TimeSpan Noted = TimeSpan.FromDays(1);

    const string Draft = ".new";

    readonly Lazy<DateTime?> now = new(() => Now(folder));

    /// <param name="key">What is made: what it is made from, how, and by which version.</param>
    /// <param name="make">Makes it, if it is not there.</param>
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

    /// <summary>Removes what has not been asked for in a long time. Files of other names are somebody else's, and stay.</summary>
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
                // Written while a clock was wrong: it would stay for as long again.
                else if (file.LastWriteTimeUtc - today > Noted)
                    file.LastWriteTimeUtc = today;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another build may be cleaning too; the next one will.
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
        // A name of its own, since two builds may make the same picture at once.
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
    /// The time by the file system's clock, for whoever may not ask the machine's; null if the folder can't be written.
    /// </summary>
    static DateTime? Now(string folder)
    {
        // Of a name that nobody has: a link of a name that is known would have its target emptied.
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
