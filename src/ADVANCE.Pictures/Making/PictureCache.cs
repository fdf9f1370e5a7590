using System.Security.Cryptography;

namespace Advance.Pictures.Making;

/// <summary>
/// Keeps what was made, so that no picture is made twice, below <c>.cache/pictures</c> of the site. An entry is called by
/// what it was made from and how; it begins with the SHA-256 of the rest, so that a damaged one is made anew. What a build
/// gives never depends on it: without a folder that can be written, all is made each time.
/// </summary>
/// <param name="folder">Full path; made when it is needed.</param>
sealed class PictureCache(string folder)
{
    /// <summary>An entry that no build asked for in so long is removed: time enough for a branch that rests.</summary>
    static readonly TimeSpan Kept = TimeSpan.FromDays(60);

    /// <summary>So that most builds write no times.</summary>
    static readonly TimeSpan Noted = TimeSpan.FromDays(1);

    readonly Lazy<DateTime?> now = new(() => Now(folder));

    /// <param name="key">What is made: what it is made from, how, and by which version.</param>
    /// <param name="make">Makes it, if it is not there.</param>
    public byte[] Get(string key, Func<byte[]> make)
    {
        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key))));
        if (Read(path) is { } known) return known;
        var made = make();
        Write(path, made);
        return made;
    }

    /// <summary>Removes what has not been asked for in a long time.</summary>
    public void Clean()
    {
        if (!Directory.Exists(folder) || now.Value is not { } today) return;
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => today - file.LastWriteTimeUtc > Kept)) file.Delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another build may be cleaning too; the next one will.
        }
    }

    byte[]? Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return null;
            var entry = File.ReadAllBytes(path);
            if (entry.Length <= SHA256.HashSizeInBytes || !SHA256.HashData(entry.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(entry.AsSpan(0, SHA256.HashSizeInBytes))) return null;
            if (now.Value is { } today && today - file.LastWriteTimeUtc > Noted) file.LastWriteTimeUtc = today;
            return entry[SHA256.HashSizeInBytes..];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    void Write(string path, byte[] made)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var draft = Path.Combine(folder, Path.GetRandomFileName());
            using (var stream = new FileStream(draft, FileMode.CreateNew))
            {
                stream.Write(SHA256.HashData(made));
                stream.Write(made);
            }
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A cache that can't be written costs time, and nothing else.
        }
    }

    /// <summary>The time by the file system's clock, for whoever may not ask the machine's; null if the folder can't be written.</summary>
    static DateTime? Now(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var stamp = Path.Combine(folder, "used");
            File.WriteAllBytes(stamp, []);
            return File.GetLastWriteTimeUtc(stamp);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
