using System.Collections.Concurrent;
using System.Security.Cryptography;
using Advance.Pictures.Files;
using Advance.Reading;
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
    static readonly ConcurrentDictionary<string, (FileStamp Stamp, SourcePicture Source)> Known = new(StringComparer.Ordinal);

    /// <summary>Looked at once as long as the file stays the same, for a preview asks with each page; null if the name promises no picture.</summary>
    public static SourcePicture? Of(Asset asset)
    {
        if (PictureFormats.Promised(asset.File.Name) is not { } format) return null;
        if (FileStatus.Of(asset.File.FullPath) is not { Kind: FileKind.File, Stamp: var stamp }) return null;
        if (Known.TryGetValue(asset.File.FullPath, out var known) && known.Stamp == stamp) return known.Source;
        var source = Look(asset.File.FullPath, stamp.Length, format);
        // What could not be read may be readable at the next moment.
        if (source.Hash.Length > 0 || source.Problem is not null) Known[asset.File.FullPath] = (stamp, source);
        return source;
    }

    /// <summary>SHA-256, in small hexadecimal digits.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    static SourcePicture Look(string path, long length, PictureFormat format)
    {
        var hash = "";
        try
        {
            PictureReader.RefuseLength(length);
            var bytes = File.ReadAllBytes(path);
            hash = HashOf(bytes);
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
