using Advance.Content.Documents;
using Advance.Content.Fields;

namespace Advance.Content.Groups;

/// <summary>A picture that represents an entry.</summary>
/// <param name="Src">Path of the file, relative to the document or from the site's root.</param>
/// <param name="Alt">What it shows, for people who can't see it.</param>
public sealed record Picture(string Src, string Alt)
{
    static readonly Field<string> SrcField = new("src", Formats.PictureFile, "The path of the picture file.")
    {
        IsRequired = true,
        Label = "File",
        Hint = "Photographs are resized, and what the camera stored in them, such as the location, is removed.",
    };
    static readonly Field<string> AltField = new("alt", Formats.Sentences, "What the picture shows, for people who can't see it.")
    {
        IsRequired = true,
        Label = "Description",
    };

    /// <summary>False if it is on another site: its description is published, but the picture isn't.</summary>
    public bool IsPublished => UrlPolicy.MayLoad(Src);

    public static Format<Picture> Format { get; } =
        new GroupFormat<Picture>(
            "a picture",
            [SrcField, AltField],
            fields => new Picture(fields.Get(SrcField), fields.Get(AltField)),
            shorthand: "src"
        );
}
