using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.Generation.StructuredData;

/// <summary>A picture of an entry, with what it shows.</summary>
static class PictureData
{
    /// <summary>The picture, or null for one that isn't there: a check says so.</summary>
    public static JsonObject? Of(Picture picture, Entry from, Site site) =>
        site.Links.Resolve(picture.Src, from).Problem is not null
            ? null
            : Ld.Thing("ImageObject", ("url", site.Links.Absolute(picture.Src, from)), ("caption", Ld.Text(picture.Alt)));
}
