using System.Globalization;
using System.IO.Compression;
using System.Xml;
using NetVips;

namespace Advance.Pictures.Files;

/// <summary>
/// An SVG, which is drawn and never published: it could hold scripts, and a browser that opens it alone runs them. librsvg
/// draws what stands in the file itself; it runs nothing and, since it is given bytes without an address, opens no other file.
/// </summary>
/// <param name="Bytes">Unpacked, in UTF-8 as a rule.</param>
/// <param name="Header">The size that it is drawn at.</param>
/// <param name="Scale">From its own units to pixels.</param>
/// <param name="HasText">It has words, which are drawn in the site's typeface.</param>
/// <param name="HasLinks">It wants other files.</param>
sealed record SvgFile(byte[] Bytes, PictureHeader Header, double Scale, bool HasText, bool HasLinks)
{
    // Lines have no pixels of their own: drawn so, a logo is sharp wherever it is shown.
    const double DrawnSide = 1200;

    const int LargestText = 10 << 20;

    /// <exception cref="PictureException">It is broken.</exception>
    public static SvgFile Read(byte[] file)
    {
        var bytes = Unpacked(file);
        var (hasText, hasLinks) = Contents(bytes);
        try
        {
            using var natural = Image.SvgloadBuffer(bytes);
            var scale = Math.Max(1, DrawnSide / Math.Max(natural.Width, natural.Height));
            return new(bytes, new PictureHeader(PictureFormat.Svg, (int)Math.Round(natural.Width * scale), (int)Math.Round(natural.Height * scale), IsDrawn: true), scale, hasText, hasLinks);
        }
        catch (VipsException)
        {
            throw new PictureException("is an SVG that can't be drawn");
        }
    }

    /// <summary>What of it is drawn otherwise than its author sees it, as the end of a sentence, or null.</summary>
    public string? Loss => HasLinks ? "takes in other files, which are left out"
        : HasText ? "has words, which are drawn in the typeface of this site or not at all" : null;

    /// <summary>As a PNG of the header's size.</summary>
    public byte[] Draw()
    {
        using var drawn = Image.SvgloadBuffer(Bytes, scale: Scale);
        return drawn.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None);
    }

    static byte[] Unpacked(byte[] file)
    {
        if (file is not [0x1F, 0x8B, ..]) return file;
        try
        {
            using var packed = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
            var bytes = new byte[LargestText];
            var length = packed.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length < bytes.Length ? bytes[..length] : throw new PictureException("unpacks to more than 10 MB of SVG");
        }
        catch (InvalidDataException)
        {
            throw PictureException.Broken("SVG");
        }
    }

    static (bool HasText, bool HasLinks) Contents(byte[] bytes)
    {
        var (hasText, hasLinks, isSvg) = (false, false, false);
        try
        {
            // Entities are named by programs such as Illustrator; the limit keeps a few bytes from becoming a billion.
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 << 20, MaxCharactersInDocument = LargestText });
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element) continue;
                isSvg |= reader.LocalName == "svg";
                hasText |= reader.LocalName is "text" or "foreignObject";
                if (reader.LocalName is not ("image" or "feImage" or "use")) continue;
                var link = reader.GetAttribute("href") ?? reader.GetAttribute("href", "http://www.w3.org/1999/xlink") ?? "";
                hasLinks |= link.Length > 0 && !link.StartsWith('#') && !link.StartsWith("data:", true, CultureInfo.InvariantCulture);
            }
        }
        catch (XmlException)
        {
            throw PictureException.Broken("SVG");
        }
        return isSvg ? (hasText, hasLinks) : throw PictureException.Broken("SVG");
    }
}
