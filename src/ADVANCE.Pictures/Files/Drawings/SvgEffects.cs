using System.Globalization;

namespace Advance.Pictures.Files.Drawings;

/// <summary>Checks effects whose cost depends on a number in the file.</summary>
static class SvgEffects
{
    /// <exception cref="DrawingException">One of them would take too long.</exception>
    public static void Refuse(SvgNode root)
    {
        foreach (var node in root.All())
        {
            if (node.Name == "feTurbulence" && Largest(node, "numOctaves") > SvgLimits.Octaves)
                throw Heavy(node, $"has a noise effect (feTurbulence) with more than {SvgLimits.Octaves} octaves");
            if (node.Name == "feConvolveMatrix" && Product(node, "order") > SvgLimits.ConvolveCells)
                throw Heavy(node, $"has an effect (feConvolveMatrix) with a table of more than {SvgLimits.ConvolveCells} cells");
            if (node.Name == "feMorphology" && Largest(node, "radius") > SvgLimits.MorphologyRadius)
                throw Heavy(
                    node,
                    $"has an effect (feMorphology) that makes lines thicker or thinner by more than {SvgLimits.MorphologyRadius}"
                );
        }
    }

    static DrawingException Heavy(SvgNode node, string message) => new(DrawingFault.Effects, message, node);

    static double Largest(SvgNode node, string attribute) => Numbers(node, attribute).DefaultIfEmpty(0).Max();

    // A single number applies to both directions.
    static double Product(SvgNode node, string attribute) =>
        Numbers(node, attribute) switch
        {
            [] => 9,
            [var side] => side * side,
            [var width, var height, ..] => width * height,
        };

    static double[] Numbers(SvgNode node, string attribute) =>
        [
            .. (node.Attributes.GetValueOrDefault(attribute) ?? "")
                .Split([' ', ',', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(text =>
                    double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0
                ),
        ];
}
