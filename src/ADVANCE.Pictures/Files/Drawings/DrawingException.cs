namespace Advance.Pictures.Files.Drawings;

/// <summary>The reasons why a drawing can't be drawn.</summary>
enum DrawingFault
{
    Repeats,
    Letters,
    Effects,
    Length,
    Inner,
}

/// <summary>A drawing that can't be drawn, with the position in its file.</summary>
sealed class DrawingException(DrawingFault fault, string message, SvgNode? at = null) : PictureException(message)
{
    public DrawingFault Fault => fault;

    public int Line => Math.Max(1, at?.Line ?? 1);

    public int Column => Math.Max(1, at?.Column ?? 1);
}
