using Advance.Pictures.Cards;
using Advance.Render;
using Advance.Sites;

namespace Advance.Pictures;

/// <summary>The files of all pictures that pages show, and of their cards.</summary>
public sealed class PictureGenerator(SitePictures pictures) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        if (!pictures.CanMake)
            return [];
        var shown =
            from use in site.Editions.All.SelectMany(PictureUse.Of)
            where use.Place is not null
            let source = pictures.SourceOf(use.Asset, site)
            where source?.Header is not null
            from files in Variant.For(use.Asset, source, use.Place!)
            from file in files
            select file;
        var cards = site
            .Editions.All.SelectMany(edition => edition.Views.Select(view => (View: view, Site: edition)))
            .Where(page => pictures.Card(page.View, page.Site) is not null)
            .ToArray();
        return shown
            .Concat(cards.Select(page => Photo(page.View, page.Site)).OfType<Variant>())
            .DistinctBy(file => file.Permalink)
            .Select(pictures.FileOf)
            .Concat(
                cards
                    .Where(page => Photo(page.View, page.Site) is null)
                    .Select(page => pictures.TextOf(page.View, page.Site)!)
                    .DistinctBy(card => card.Permalink)
                    .Select(pictures.FileOf)
            );
    }

    Variant? Photo(PageView view, Site site) =>
        view is ItemView { Item: { Image: { } image } item } && site.Links.Resolve(image.Src, item).Asset is { } asset
            ? Variant.Card(asset, pictures.SourceOf(asset, site))
            : null;
}
