namespace Advance.Pictures.Files;

/// <summary>A picture has more frames, or a JPEG has more passes over its pixels, than programs normally write.</summary>
sealed class ManyPartsException(int most, string parts) : PictureException($"has more than {most} {parts}")
{
    // The longest real GIFs have some hundreds.
    const int MostFrames = 2000;

    /// <exception cref="ManyPartsException">There are too many.</exception>
    public static void RefuseFrames(int frames)
    {
        if (frames > MostFrames)
            throw new ManyPartsException(MostFrames, "frames");
    }
}
