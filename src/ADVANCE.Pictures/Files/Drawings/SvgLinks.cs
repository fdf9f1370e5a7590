using System.Text;

namespace Advance.Pictures.Files.Drawings;

/// <summary>
/// Checks what a drawing includes from elsewhere: embedded pictures are checked, and other files are left out.
/// </summary>
static class SvgLinks
{
    /// <summary>Removes what can't be drawn.</summary>
    /// <returns>Whether something was left out.</returns>
    /// <exception cref="DrawingException">An embedded picture is too large, or is a drawing.</exception>
    public static bool Clean(SvgNode root)
    {
        var (hasLoss, pixels) = (false, 0L);
        foreach (var node in root.All().Where(node => node.Name.Length > 0))
        {
            if (
                node.Name is "image" or "feImage"
                && node.Attributes.GetValueOrDefault("href") is { } link
                && link.AsSpan().TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            )
            {
                if (Pixels(link, node) is { } inner)
                    pixels += inner;
                else
                    hasLoss |= node.Attributes.Remove("href");
                if (pixels > SvgLimits.PicturePixels)
                    throw new DrawingException(
                        DrawingFault.Inner,
                        $"contains pictures with more than {SvgLimits.PicturePixels / 1_000_000} million pixels in total",
                        node
                    );
            }
            else if (node.Attributes.TryGetValue("href", out var other) && !other.StartsWith('#'))
            {
                // A picture can't have links for readers, so nothing is lost.
                hasLoss |= other.Length > 0 && node.Name is "image" or "feImage" or "use";
                node.Attributes.Remove("href");
            }
        }
        return hasLoss;
    }

    /// <summary>The header of an embedded picture; null if it can't be read.</summary>
    static long? Pixels(string link, SvgNode node)
    {
        var comma = link.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            return null;
        var bytes = Bytes(link[(comma + 1)..], link[..comma].Contains(";base64", StringComparison.OrdinalIgnoreCase));
        if (bytes is null || PictureFormats.Found(bytes) is not { } format || format == PictureFormat.Avif)
            return null;
        if (format == PictureFormat.Svg)
            throw new DrawingException(DrawingFault.Inner, "contains another drawing (SVG) as a picture", node);
        try
        {
            return PictureReader.Read(bytes, format).Header.Pixels;
        }
        catch (TooLargeException problem)
        {
            throw new DrawingException(DrawingFault.Inner, $"contains a picture that {problem.Message}", node);
        }
        catch (PictureException)
        {
            return null;
        }
    }

    static byte[]? Bytes(string text, bool isBase64)
    {
        var plain = text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
        if (!isBase64)
            return Encoding.Latin1.GetBytes(plain);
        var bytes = new byte[plain.Length];
        return Convert.TryFromBase64String(plain, bytes, out var length) ? bytes[..length] : null;
    }
}
