using System.Globalization;
using System.Text;

namespace Advance.Benchmarks.Corpora;

/// <summary>The pictures of a corpus: bar charts in SVG.</summary>
static class Figure
{
    public const int Count = 12;

    public static string Svg(int number)
    {
        var svg = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 200\" role=\"img\"><title>Figure {number + 1}</title>\n"
        );
        for (var bar = 0; bar < 9; bar++)
        {
            var height = 20 + (number + 3) * (bar + 5) * 17 % 150;
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{20 + 30 * bar}\" y=\"{180 - height}\" width=\"22\" height=\"{height}\"/>\n"
            );
        }
        return svg.Append("</svg>\n").ToString();
    }
}
