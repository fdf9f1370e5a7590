using System.Collections.Concurrent;
using System.Security.Cryptography;
using Advance.Pictures.Files;
using Advance.Sites;

namespace Advance.Pictures;

/// <summary>What is known of a picture of the input without making anything of it.</summary>
/// <param name="Header">Of it; null if there is a problem.</param>
/// <param name="Hash">SHA-256 of the file, in small hexadecimal digits.</param>
/// <param name="Problem">Why it can't be published, or null.</param>
/// <param name="Loss">What of it readers will not see, as the end of a sentence, or null.</param>
/// <param name="Notes">What the file tells of people besides what is seen.</param>
sealed record SourcePicture(PictureHeader? Header, string Hash, PictureException? Problem, string? Loss, PrivateNotes Notes = PrivateNotes.None)
{
    static readonly ConcurrentDictionary<string, (long Length, DateTime Changed, SourcePicture Source)> Known = new(StringComparer.Ordinal);

    /// <summary>Looked at once as long as the file stays the same, for a preview asks with each page; null if the name promises no picture.</summary>
    public static SourcePicture? Of(Asset asset)
    {
        if (PictureFormats.Promised(asset.File.Name) is not { } format) return null;
        var file = new FileInfo(asset.File.FullPath);
        if (!file.Exists) return null;
        if (Known.TryGetValue(asset.File.FullPath, out var known) && known.Length == file.Length && known.Changed == file.LastWriteTimeUtc) return known.Source;
        var source = Look(file, format);
        Known[asset.File.FullPath] = (file.Length, file.LastWriteTimeUtc, source);
        return source;
    }

    static SourcePicture Look(FileInfo file, PictureFormat format)
    {
        var hash = "";
        try
        {
            PictureReader.RefuseLength(file.Length);
            var bytes = File.ReadAllBytes(file.FullName);
            hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            var notes = PrivateNoteFinder.In(bytes, format);
            if (format is PictureFormat.Avif or PictureFormat.Svg && !Libvips.IsThere) return new(null, hash, null, null, notes);
            var picture = PictureReader.Read(bytes, format);
            return new(picture.Header, hash, null, picture.Loss, notes);
        }
        catch (PictureException problem)
        {
            return new(null, hash, problem, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // That a file can't be read is said by the check of all files.
            return new(null, hash, null, null);
        }
    }
}
