using Advance.Content;
using Advance.Content.Groups;
using Advance.Content.Values;
using Advance.Diagnostics;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Pictures;

/// <summary>A use of a picture of the input: an entry shows it or links to it.</summary>
/// <param name="Asset">The picture.</param>
/// <param name="Place">The place where it is shown; null for a link.</param>
/// <param name="At">Its location in the entry.</param>
readonly record struct PictureUse(Asset Asset, PicturePlace? Place, Location At)
{
    /// <summary>All uses on a site, in the order of its entries.</summary>
    public static IEnumerable<PictureUse> Of(Site site)
    {
        foreach (var entry in site.Written)
        {
            var place = 0;
            foreach (var link in EntryLinks.Of(entry))
            {
                // Pictures in the body come first, followed by those in front matter.
                var isBody = place++ < entry.Document.Links.Count;
                if (site.Links.Resolve(link.Url, entry).Asset is { } asset)
                    yield return new(
                        asset,
                        !link.IsImage ? null
                            : isBody ? PicturePlace.Text
                            : PicturePlace.Of(entry),
                        link.Location
                    );
            }
        }
    }

    /// <summary>The picture in an entry's front matter, or null.</summary>
    public static Picture? OfFields(Entry entry) =>
        entry switch
        {
            Person person => person.Image,
            Partner partner => partner.Logo,
            Item item => item.Image,
            _ => null,
        };
}
