using Advance.Generation;
using Advance.Generation.Pictures;
using Advance.Pictures.Cards;
using Advance.Sites;
using Advance.Sites.Views;

namespace Advance.Pictures;

/// <summary>The files of all pictures that pages show, and of their cards.</summary>
public sealed class PictureGenerator(SitePictures pictures) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        if (!pictures.CanMake) return [];
        var shown = from use in PictureUse.Of(site)
                    where use.Place is not null
                    let source = SourcePicture.Of(use.Asset)
                    where source?.Header is not null
                    from files in Variant.For(use.Asset, source, use.Place!)
                    from file in files
                    select file;
        var cards = site.Views.Where(view => pictures.Card(view, site) is not null).ToArray();
        return shown.Concat(cards.Select(view => Photo(view, site)).OfType<Variant>()).DistinctBy(file => file.Permalink).Select(pictures.FileOf)
            .Concat(cards.Where(view => Photo(view, site) is null).Select(view => pictures.TextOf(view, site)!).DistinctBy(card => card.Permalink).Select(card => card.File(pictures.Cache)));
    }

    static Variant? Photo(PageView view, Site site) => view is ItemView { Item: { Image: { } image } item } && site.Links.Resolve(image.Src, item).Asset is { } asset
        ? Variant.Card(asset, SourcePicture.Of(asset))
        : null;
}
