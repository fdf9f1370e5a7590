using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Advance.Data;
using Advance.Pages;
using Advance.Pictures.Cards;
using Advance.Pictures.Files;
using Advance.Pictures.Files.Drawings;
using Advance.Pictures.Fonts;
using Advance.Pictures.Making;
using Advance.Pictures.Tasks;
using Advance.Read;
using Advance.Render;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Pictures;

/// <summary>
/// The pictures and cards of one build: their markup in pages, and the files themselves, generated on demand.
/// </summary>
/// <param name="theme">The theme, which has the typeface and the background of cards.</param>
/// <param name="root">The site's root, which contains the cache.</param>
public sealed class SitePictures(ITheme theme, string root) : IPictures
{
    readonly ConcurrentDictionary<Asset, PictureException> failures = [];

    readonly PictureCache cache = new(Path.Combine(root, ".cache", "pictures"), Libvips.Version);

    StrongBox<CardStyle?>? look;

    PictureMaker? maker;

    PictureSources? sources;

    readonly ConcurrentDictionary<PageView, CardText?> cards = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Whether there is a library for this machine. If not, pictures are shown as they are, without metadata, and there are no
    /// cards.
    /// </summary>
    internal bool CanMake { get; init; } = Libvips.IsThere;

    internal PictureCache Cache => cache;

    /// <summary>Pictures whose pixels turned out to be damaged when they were processed, with the reason.</summary>
    internal IEnumerable<KeyValuePair<Asset, PictureException>> Failures => failures;

    public ShownPicture? Show(Asset asset, PicturePlace place, Site site)
    {
        if (SourceOf(asset, site) is not { Header: { } header } source)
            return null;
        if (!CanMake)
            return new(site.Href(asset.Permalink), header.Width, header.Height, "", [], place.IsFirst);
        var kinds = Variant.For(asset, source, place).ToArray();
        var fallback = kinds[^1][0];
        return new(
            site.Href(fallback.Permalink),
            fallback.Width,
            fallback.Height,
            place.Sizes(header.Width, header.Height),
            [.. kinds[..^1].Select(files => new PictureSource(Recipe.MediaType(files[0].Kind), SrcSet(files, site)))],
            place.IsFirst
        );
    }

    public IEnumerable<OutputFile> Publish(Asset asset)
    {
        var format = PictureFormats.Promised(asset.File.Name);
        if (format is null)
            return [new(asset.Permalink.OutputPath, () => asset.File.ReadAllBytes())];
        // Without the library nothing can be drawn, and files that can't be cleaned are not published.
        if (!CanMake && format is PictureFormat.Svg or PictureFormat.Avif)
            return [];
        return [new(asset.Permalink.OutputPath, () => Made(asset, (source, bytes) => Original(source, bytes, format.Value)))];
    }

    /// <summary>The data about a picture, or null if its name isn't a picture's.</summary>
    /// <param name="asset">The picture.</param>
    /// <param name="site">The site, which has the theme's files; null if it was passed before.</param>
    internal SourcePicture? SourceOf(Asset asset, Site? site = null) =>
        LazyInitializer.EnsureInitialized(ref sources, () => new(CanMake)).Of(asset, MakerOf(site));

    public PageCard? Card(PageView view, Site site)
    {
        if (!CanMake || site.Settings.Origin is null || !site.Settings.GenerateCards || !view.IsIndexed)
            return null;
        if (
            view is ItemView { Item: { Image: { } image } item }
            && site.Links.Resolve(image.Src, item).Asset is { } asset
            && Variant.Card(asset, SourceOf(asset, site)) is { } photo
        )
            return new(site.Absolute(photo.Permalink), Recipe.MediaType(photo.Kind), image.Alt);
        return TextOf(view, site) is { } text ? new(site.Absolute(text.Permalink), "image/png", text.Alt) : null;
    }

    /// <summary>The text of the page's card, or null if it can't have one.</summary>
    internal CardText? TextOf(PageView view, Site site) =>
        StyleOf(site) is { } style ? cards.GetOrAdd(view, _ => CardText.Of(view, site, style)) : null;

    /// <summary>The file of a card.</summary>
    internal OutputFile FileOf(CardText card) => new(card.Permalink.OutputPath, () => cache.Get(card.Key, card.Draw));

    /// <summary>A file generated from a picture, on demand.</summary>
    internal OutputFile FileOf(Variant variant) =>
        new(variant.Permalink.OutputPath, () =>
            Made(
                variant.Asset,
                (source, bytes) =>
                    MakerOf(null).Make(source, bytes, (variant.Width, variant.Height), variant.Kind, variant.IsCropped),
                variant.Hash
            )
        );

    CardStyle? StyleOf(Site site) =>
        LazyInitializer
            .EnsureInitialized(ref look, () => new(CardStyle.Of(FilesOf(site), MakerOf(site).Typeface, site.Settings.SiteTitle)))
            .Value;

    PictureMaker MakerOf(Site? site) =>
        LazyInitializer.EnsureInitialized(ref maker, () => new(Typeface.From(FilesOf(site)), cache));

    IReadOnlyList<ThemeFile> FilesOf(Site? site) =>
        site is null ? theme.Files : ThemeFiles.Overlay(theme.Files, root, site.Settings.ThemePaths);

    byte[] Original(SourcePicture source, Func<byte[]> bytes, PictureFormat format) =>
        format switch
        {
            PictureFormat.Svg => MakerOf(null).Draw(SvgFile.Read(bytes(), MakerOf(null).Typeface), source.Hash),
            PictureFormat.Avif => MakerOf(null).Make(source, bytes, (source.Header!.Width, source.Header.Height), MadeKind.Avif),
            _ => PictureReader.Read(bytes(), format).Clean,
        };

    static string SrcSet(IEnumerable<Variant> files, Site site) =>
        string.Join(
            ", ",
            files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{site.Href(file.Permalink)} {file.Width}w"))
        );

    byte[] Made(Asset asset, Func<SourcePicture, Func<byte[]>, byte[]> make, string? hash = null)
    {
        // Once it has failed, it isn't tried for every width and format.
        if (SourceOf(asset) is not { Problem: null, Header: not null } source || failures.ContainsKey(asset))
            return [];
        // The picture has changed in the meantime, but its address and size must match what pages show.
        if (hash is not null && source.Hash != hash)
            throw Changed(asset);
        try
        {
            return make(source, () => Read(asset, source));
        }
        catch (PictureException failure)
        {
            // A check reports it when everything is generated, and then nothing is published.
            failures.TryAdd(asset, failure);
            return [];
        }
    }

    static byte[] Read(Asset asset, SourcePicture source)
    {
        var bytes = asset.File.ReadAllBytes();
        // The cache stores its results under the hash that it had.
        return SourcePicture.HashOf(bytes) == source.Hash ? bytes : throw Changed(asset);
    }

    static SourceException Changed(Asset asset) => new(asset.File, new EndOfStreamException());
}
