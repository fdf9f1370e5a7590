using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Groups;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>An entry's picture, with its alt text.</summary>
static class PictureData
{
    /// <summary>The picture, or null if it doesn't exist (a check reports that).</summary>
    public static JsonObject? Of(Picture picture, Entry from, Site site) =>
        site.Links.Resolve(picture.Src, from).Problem is not null
            ? null
            : Ld.Thing("ImageObject", ("url", site.Links.Absolute(picture.Src, from)), ("caption", Ld.Text(picture.Alt)));
}
