using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.Generation.StructuredData;

/// <summary>Full addresses of what front matter names.</summary>
public static class Address
{
    /// <summary>An address in an entry's front matter, with scheme and host; without a host of the site its path alone.</summary>
    public static string Of(string url, Entry from, Site site)
    {
        var href = site.Links.Resolve(url, from).Href;
        return href is ['/', not '/', ..] or "/" ? site.Settings.Origin + href : href;
    }

    internal static JsonObject Picture(Picture picture, Entry from, Site site) => Ld.Thing("ImageObject", ("url", Of(picture.Src, from, site)), ("caption", Ld.Text(picture.Alt)));
}
