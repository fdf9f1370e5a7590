namespace Advance.Pictures.Files.Drawings;

/// <summary>What about a drawing keeps it from being drawn.</summary>
enum DrawingFault
{
    Repeats,
    Letters,
    Effects,
    Length,
    Inner,
}

/// <summary>A drawing that is not drawn, with the place in its file.</summary>
sealed class DrawingException(DrawingFault fault, string message, SvgNode? at = null) : PictureException(message)
{
    public DrawingFault Fault => fault;

    public int Line => Math.Max(1, at?.Line ?? 1);

    public int Column => Math.Max(1, at?.Column ?? 1);
}
