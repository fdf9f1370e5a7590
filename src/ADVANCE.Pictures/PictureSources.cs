using System.Collections.Concurrent;
using Advance.Data;
using Advance.Pictures.Files;
using Advance.Pictures.Files.Drawings;
using Advance.Pictures.Fonts;
using Advance.Pictures.Making;
using Advance.Sites;

namespace Advance.Pictures;

/// <summary>
/// Reads the input's pictures: each only once as long as its file is unchanged, because a preview asks with every page.
/// </summary>
/// <param name="canMake">Whether there is a library for this machine.</param>
sealed class PictureSources(bool canMake)
{
    static readonly ConcurrentDictionary<(string Path, string Typeface, bool CanMake), Lazy<Known>> Looked = [];

    /// <returns>Null if the name isn't a picture's.</returns>
    public SourcePicture? Of(Asset asset, PictureMaker maker)
    {
        if (PictureFormats.Promised(asset.File.Name) is not { } format)
            return null;
        var path = asset.File.FullPath;
        if (FileStatus.Of(path) is not { Kind: FileKind.File, Stamp: var stamp })
            return null;
        var key = (path, maker.Typeface.Hash, canMake);
        var known = Looked.GetOrAdd(key, _ => Look(path, stamp, format, maker));
        if (known.Value.Stamp == stamp && known.Value.IsRead)
            return known.Value.Source;
        var fresh = Look(path, stamp, format, maker);
        Looked.TryUpdate(key, fresh, known);
        return Looked[key].Value.Source;
    }

    Lazy<Known> Look(string path, FileStamp stamp, PictureFormat format, PictureMaker maker) =>
        new(() => new(stamp, Source(path, stamp.Length, format, maker)));

    SourcePicture Source(string path, long length, PictureFormat format, PictureMaker maker)
    {
        var hash = "";
        try
        {
            PictureReader.RefuseLength(length);
            var bytes = File.ReadAllBytes(path);
            hash = SourcePicture.HashOf(bytes);
            var notes = PrivateNoteFinder.In(bytes, format);
            PictureReader.RefuseStranger(bytes, format);
            if (format is PictureFormat.Avif or PictureFormat.Svg && !canMake)
                return new(null, hash, null, null, notes);
            var (header, loss) = format switch
            {
                PictureFormat.Svg => Drawing(bytes, hash, maker),
                PictureFormat.Avif => (maker.Measure(bytes), null),
                _ => (PictureReader.Read(bytes, format).Header, null),
            };
            PictureReader.RefuseSize(header);
            return new(header, hash, null, loss, notes);
        }
        catch (PictureException problem)
        {
            return new(null, hash, problem, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The check of all files reports that a file can't be read.
            return new(null, hash, null, null);
        }
    }

    // A check has already drawn it, because only drawing shows for certain that it can be drawn.
    static (PictureHeader Header, string? Loss) Drawing(byte[] bytes, string hash, PictureMaker maker)
    {
        var drawing = SvgFile.Read(bytes, maker.Typeface);
        return (
            PictureReader.Read(maker.Draw(drawing, hash), PictureFormat.Png).Header with
            {
                Format = PictureFormat.Svg,
            },
            drawing.Loss
        );
    }

    sealed record Known(FileStamp Stamp, SourcePicture Source)
    {
        // A file that could not be read may be readable a moment later.
        public bool IsRead => Source.Hash.Length > 0 || Source.Problem is not null;
    }
}
