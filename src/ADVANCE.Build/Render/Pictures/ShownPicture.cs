namespace Advance.Render.Pictures;

/// <summary>The markup data of a picture, so that a browser loads the best file and reserves space for it.</summary>
/// <param name="Src">The address for browsers that support none of <paramref name="Sources"/>.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels. Only the ratio of width to height matters to a page.</param>
/// <param name="Sizes">The <c>sizes</c> attribute of each source.</param>
/// <param name="Sources">The best first.</param>
/// <param name="IsFirst">Whether the picture is visible when the page opens.</param>
public sealed record ShownPicture(
    string Src,
    int Width,
    int Height,
    string Sizes,
    IReadOnlyList<PictureSource> Sources,
    bool IsFirst
);

/// <param name="Type">Media type.</param>
/// <param name="SrcSet">Addresses with their widths: <c>/assets/pictures/room.0a1b-360.avif 360w, …</c></param>
public sealed record PictureSource(string Type, string SrcSet);
