using System.Collections.Frozen;

namespace Advance.Pictures.Files.Drawings;

/// <summary>The SVG elements that are read and drawn. Others are left out, together with their content.</summary>
static class SvgNames
{
    public const string Namespace = "http://www.w3.org/2000/svg",
        XLink = "http://www.w3.org/1999/xlink";

    public static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.Ordinal,
        "svg",
        "g",
        "defs",
        "use",
        "symbol",
        "switch",
        "a",
        "style",
        "title",
        "desc",
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "image",
        "text",
        "tspan",
        "tref",
        "textPath",
        "linearGradient",
        "radialGradient",
        "stop",
        "pattern",
        "clipPath",
        "mask",
        "marker",
        "filter",
        "feBlend",
        "feColorMatrix",
        "feComponentTransfer",
        "feComposite",
        "feConvolveMatrix",
        "feDiffuseLighting",
        "feDisplacementMap",
        "feDistantLight",
        "feDropShadow",
        "feFlood",
        "feFuncA",
        "feFuncB",
        "feFuncG",
        "feFuncR",
        "feGaussianBlur",
        "feImage",
        "feMerge",
        "feMergeNode",
        "feMorphology",
        "feOffset",
        "fePointLight",
        "feSpecularLighting",
        "feSpotLight",
        "feTile",
        "feTurbulence"
    );

    /// <summary>Elements that are only drawn if something refers to them.</summary>
    public static readonly FrozenSet<string> Definitions = FrozenSet.Create(
        StringComparer.Ordinal,
        "defs",
        "symbol",
        "linearGradient",
        "radialGradient",
        "pattern",
        "clipPath",
        "mask",
        "marker",
        "filter",
        "style",
        "title",
        "desc"
    );

    public static readonly FrozenSet<string> Shapes = FrozenSet.Create(
        StringComparer.Ordinal,
        "path",
        "rect",
        "circle",
        "ellipse",
        "line",
        "polyline",
        "polygon",
        "text",
        "tspan",
        "textPath",
        "tref"
    );

    /// <summary>Elements whose text is kept.</summary>
    public static readonly FrozenSet<string> WithText = FrozenSet.Create(
        StringComparer.Ordinal,
        "text",
        "tspan",
        "textPath",
        "tref",
        "a",
        "style"
    );
}
