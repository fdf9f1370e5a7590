using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.Generation.StructuredData;

/// <summary>A picture of an entry, with what it shows.</summary>
static class PictureData
{
    public static JsonObject Of(Picture picture, Entry from, Site site) => Ld.Thing("ImageObject", ("url", site.Links.Absolute(picture.Src, from)), ("caption", Ld.Text(picture.Alt)));
}
