using System.Collections.Concurrent;
using System.Globalization;
using Advance.Pictures.Files;
using Advance.Pictures.Files.Drawings;
using Advance.Pictures.Fonts;
using Advance.Pictures.Tasks;
using Advance.Pictures.Workers;

namespace Advance.Pictures.Making;

/// <summary>Has workers generate files from pictures, and caches the results.</summary>
/// <param name="typeface">The typeface of text in drawings.</param>
/// <param name="cache">The cache of generated files.</param>
sealed class PictureMaker(Typeface typeface, PictureCache cache)
{
    // A phone camera's size; larger pictures are first scaled down, once for all their files.
    const long Large = 25_000_000;

    // As wide as the widest file for any place.
    const int LargeWidth = 2432;

    readonly ConcurrentDictionary<string, Lazy<byte[]>> masters = new(StringComparer.Ordinal);

    public Typeface Typeface => typeface;

    WorkerPool Workers => WorkerPool.For(typeface);

    /// <summary>Draws a drawing, once.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="hash">The SHA-256 of its file.</param>
    /// <returns>A PNG.</returns>
    /// <exception cref="PictureException">It can't be drawn, exceeds the limits, or is too large.</exception>
    public byte[] Draw(SvgFile drawing, string hash) => Master($"drawing {typeface.Hash} {hash}", () =>
        {
            var drawn = Ask(new DrawTask(drawing.Drawing), WorkLimit.Drawing, PictureFormat.Svg);
            PictureReader.RefuseSize(new(PictureFormat.Svg, drawn.Width, drawn.Height));
            return drawn.Bytes;
        });

    /// <summary>The header of an AVIF picture.</summary>
    /// <exception cref="PictureException">It is broken.</exception>
    public PictureHeader Measure(byte[] avif)
    {
        var read = Ask(new MeasureTask(avif), WorkLimit.Making(0, 0), PictureFormat.Avif);
        return new(PictureFormat.Avif, read.Width, read.Height, read.HasAlpha, read.IsAnimated);
    }

    /// <summary>Generates a file from a picture.</summary>
    /// <param name="source">The picture.</param>
    /// <param name="bytes">Gives its file, so that bytes in memory aren't read again.</param>
    /// <param name="size">The size, never more than the picture's own.</param>
    /// <param name="kind">The kind of file to generate.</param>
    /// <param name="crop">Whether to fill the size and crop the rest, equally on both sides.</param>
    /// <exception cref="PictureException">Its pixels can't be read.</exception>
    public byte[] Make(SourcePicture source, Func<byte[]> bytes, (int Width, int Height) size, MadeKind kind, bool crop = false)
    {
        var header = source.Header!;
        return cache.Get(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Recipe.Version} {source.Hash} {Words(header)}{kind} {size.Width}x{size.Height} {crop}"
            ),
            () =>
            {
                if (header.Format == PictureFormat.Svg)
                    return Made(Draw(SvgFile.Read(bytes(), typeface), source.Hash), header, size, kind, crop);
                if (header.Pixels <= Large || size.Width > LargeWidth)
                    return Made(bytes(), header, size, kind, crop);
                var height = Math.Max(
                    size.Height,
                    (int)Math.Round((double)header.Height * LargeWidth / header.Width, MidpointRounding.AwayFromZero)
                );
                return Made(
                    Master($"{Recipe.Version} smaller {source.Hash}", () =>
                        Made(bytes(), header, (LargeWidth, height), MadeKind.Png, crop: false)
                    ),
                    header with
                    {
                        Width = LargeWidth,
                        Height = height,
                    },
                    size,
                    kind,
                    crop
                );
            }
        );
    }

    string Words(PictureHeader header) => header.Format == PictureFormat.Svg ? typeface.Hash + " " : "";

    byte[] Made(byte[] picture, PictureHeader header, (int Width, int Height) size, MadeKind kind, bool crop) =>
        Ask(
            new MakeTask(picture, header.IsDrawn, size.Width, size.Height, kind, crop),
            WorkLimit.Making(header.Pixels, (long)size.Width * size.Height),
            header.Format,
            header.Pixels
        ).Bytes;

    /// <summary>The first thread that needs it generates it for all; a failure isn't retried either.</summary>
    byte[] Master(string key, Func<byte[]> make) => masters.GetOrAdd(key, _ => new(() => cache.Get(key, make))).Value;

    PictureAnswer Ask(PictureTask task, WorkLimit limit, PictureFormat format, long pixels = 0)
    {
        var answer = Workers.Ask(task, limit, pixels);
        return answer.Problem switch
        {
            null => answer,
            "" => throw PictureException.Broken(PictureFormats.Name(format)),
            var problem => throw new PictureException(problem),
        };
    }
}
