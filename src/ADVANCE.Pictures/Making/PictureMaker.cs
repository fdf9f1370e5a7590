using System.Collections.Concurrent;
using System.Globalization;
using Advance.Pictures.Files;
using Advance.Pictures.Fonts;
using Advance.Pictures.Workers;
using Advance.Pictures.Workers.Tasks;

namespace Advance.Pictures.Making;

/// <summary>Has files made of pictures, by workers, and keeps what was made.</summary>
/// <param name="typeface">For words in drawings.</param>
/// <param name="cache">Keeps what was made.</param>
sealed class PictureMaker(Typeface typeface, PictureCache cache)
{
    // A camera of a phone; what has more is made smaller first, once for all its files.
    const long Large = 25_000_000;

    // As wide as the widest file of any place.
    const int LargeWidth = 2432;

    readonly ConcurrentDictionary<string, Lazy<byte[]>> masters = new(StringComparer.Ordinal);

    public Typeface Typeface => typeface;

    WorkerPool Workers => WorkerPool.For(typeface);

    /// <summary>Draws a drawing, once.</summary>
    /// <param name="drawing">What to draw.</param>
    /// <param name="hash">SHA-256 of its file.</param>
    /// <returns>A PNG.</returns>
    /// <exception cref="PictureException">It can't be drawn, or takes too much, or is too large.</exception>
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

    /// <summary>A file made of a picture.</summary>
    /// <param name="source">The picture.</param>
    /// <param name="bytes">Gives its file: what is at hand need not be read.</param>
    /// <param name="size">Never more than it has.</param>
    /// <param name="kind">What to make.</param>
    /// <param name="crop">Fill the size, and cut off what is over, as much on both sides.</param>
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

    /// <summary>Of all threads that want it the first makes it; a failure is not tried again either.</summary>
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
