using System.Globalization;
using System.Text;
using QRCoder;

namespace Advance.Theme.Words;

/// <summary>A QR code (ISO/IEC 18004) as one SVG path: a stroke of width 1 along each run of dark modules.</summary>
readonly record struct QrPath(int Size, string Data)
{
    /// <summary>The light border that scanners need, in modules (ISO/IEC 18004, 9.1).</summary>
    const int Quiet = 4;

    /// <param name="text">The text to encode. About 15 % of the code can be lost (level M), because paper gets folded and
    /// stained.</param>
    public static QrPath Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var size = rows.Count;
        var path = new StringBuilder();
        // Relative moves from run to run, instead of absolute positions: repetition compresses well.
        var (penX, penY) = (0, 0);
        for (var y = Quiet; y < size - Quiet; y++)
        {
            for (var x = Quiet; x < size - Quiet; x++)
            {
                if (!rows[y][x])
                    continue;
                var run = 1;
                while (rows[y][x + run])
                    run++;
                path.Append(CultureInfo.InvariantCulture, $"m{x - penX} {y - penY}h{run}");
                (penX, penY) = (x += run, y);
            }
        }
        return new(size, path.ToString());
    }
}
