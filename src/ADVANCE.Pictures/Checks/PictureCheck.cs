using Advance.Check;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Pictures.Files;
using Advance.Pictures.Files.Drawings;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Pictures.Checks;

/// <summary>
/// Checks that every picture in the input is a readable picture, in a format and size that can be shown, and reports what its
/// metadata gives away. Renders drawings, but no other pictures.
/// </summary>
public sealed class PictureCheck(SitePictures pictures) : ICheck
{
    internal static readonly Rule Broken = new(
        "ADV0420",
        Severity.Error,
        "A picture can't be read",
        "Open it in an image editor and save it again as JPEG or PNG."
    );

    static readonly Rule Misnamed = new("ADV0421", Severity.Error, "A picture's format doesn't match its name", "");

    static readonly Rule TooLarge = new(
        "ADV0422",
        Severity.Error,
        "A picture is too large",
        "Save it with a long side of 4000 pixels or less: pages show it no larger than that."
    );

    static readonly Rule Foreign = new(
        "ADV0423",
        Severity.Error,
        "A picture is in a format that browsers don't show",
        "Save it as JPEG if it is a photograph, or else as PNG."
    );

    static readonly Rule Still = new(
        "ADV0424",
        Severity.Warning,
        "A moving picture is shown as a still",
        "Use a still picture. If the movement matters, describe it and link to a video that readers can stop."
    );

    static readonly Rule Small = new(
        "ADV0425",
        Severity.Warning,
        "A picture is too small for its place",
        "Use a larger original; enlarging this one won't help."
    );

    static readonly Rule Loss = new(
        "ADV0426",
        Severity.Warning,
        "A drawing has parts that can't be drawn",
        "Convert text to outlines and embed pictures before you save it, or save it as PNG."
    );

    static readonly Rule NoLibrary = new(
        "ADV0427",
        Severity.Warning,
        "Pictures can't be made on this machine",
        "Build on Linux, macOS or Windows on x64 or arm64."
    );

    static readonly Rule Exhausting = new(
        "ADV0429",
        Severity.Error,
        "A picture takes too much time or memory",
        "Simplify it. Or open it in an image editor and save it as PNG if it is a drawing, or else as JPEG."
    );

    static readonly Rule Repeats = new(
        "ADV0430",
        Severity.Error,
        "A drawing repeats its parts too often",
        "Simplify it, or export it as PNG."
    );

    static readonly Rule Letters = new(
        "ADV0431",
        Severity.Error,
        "A drawing has characters that the typeface lacks",
        "Readers would see empty boxes. Convert the text to outlines (paths) before you save it, or export it as PNG."
    );

    static readonly Rule Effects = new(
        "ADV0432",
        Severity.Error,
        "A drawing has an effect that takes too long",
        "Remove the effect, or export the drawing as PNG."
    );

    static readonly Rule Length = new("ADV0433", Severity.Error, "A drawing is too complex", "Simplify it, or export it as PNG.");

    static readonly Rule Inner = new(
        "ADV0434",
        Severity.Error,
        "A drawing contains a picture that can't be drawn",
        "Save the inner picture smaller, as PNG or JPEG, and embed it again, or export the whole drawing as PNG."
    );

    static readonly Rule Parts = new(
        "ADV0435",
        Severity.Error,
        "A picture is made of too many parts",
        "Open it in an image editor and save it again as JPEG or PNG."
    );

    static readonly Rule Private = new("ADV0428", Severity.Warning, "A picture says where it was taken or who made it", "");

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var assets = site
            .Assets.Where(asset =>
                PictureFormats.Promised(asset.File.Name) is not null || PictureFormats.Foreign(asset.File.Name) is not null
            )
            .ToArray();
        if (assets.Length == 0)
            return;
        var uses = PictureUse.Of(site).ToLookup(use => use.Asset);
        Parallel.ForEach(assets, asset => Look(asset, pictures.SourceOf(asset, site), [.. uses[asset]], diagnostics));
        // A site without pictures loses only its cards, which nobody will miss.
        if (!pictures.CanMake)
            diagnostics.Report(
                NoLibrary,
                assets[0].File.Start,
                "libvips isn't available on this machine. Pictures are published as they are, without metadata; drawings "
                    + "(SVG), AVIF and cards are left out."
            );
    }

    static void Look(Asset asset, SourcePicture? source, IReadOnlyList<PictureUse> uses, DiagnosticBag diagnostics)
    {
        var name = $"'{Path.GetFileName(asset.File.Name)}'";
        if (PictureFormats.Foreign(asset.File.Name) is { } foreign)
            Report(
                asset,
                uses,
                diagnostics,
                Foreign,
                $"{name} is {foreign}{(foreign.All(char.IsAsciiLetterUpper) ? "" : " format")}."
            );
        else if (source is null or { Problem: PointerException })
            return;
        else if (source.Problem is { } problem)
            Report(asset, uses, diagnostics, problem);
        else
        {
            if (source.Notes != PrivateMetadata.None)
                diagnostics.Report(
                    Private,
                    asset.File.Start,
                    $"{name} says {Told(source.Notes)}. Readers get a copy without this, but anyone who can read the "
                        + $"repository can see it, and the history keeps it. {Advice(asset)}"
                );
            if (source.Header is { } header)
                LookAt(header, source, name, asset, uses, diagnostics);
        }
    }

    static void LookAt(
        PictureHeader header,
        SourcePicture source,
        string name,
        Asset asset,
        IReadOnlyList<PictureUse> uses,
        DiagnosticBag diagnostics
    )
    {
        if (header.IsAnimated && uses.Any(use => use.Place is not null))
            Report(
                asset,
                uses,
                diagnostics,
                Still,
                $"{name} is animated, but readers see only its first frame: some people can't read next to movement that can't "
                    + "be stopped (WCAG 2.2, 2.2.2)."
            );
        if (source.Loss is { } loss)
            Report(asset, uses, diagnostics, Loss, $"{name} {loss}.");
        foreach (var use in uses.Where(use => use.Place is { } place && header.Width < place.Least))
            diagnostics.Report(Small, use.At, $"{name} is {header.Width} pixels wide; {Least(use.Place!)}");
    }

    /// <summary>
    /// Reports why a picture can't be shown: for a drawing at its own line, for anything else where entries show it.
    /// </summary>
    internal static void Report(Asset asset, IReadOnlyList<PictureUse> uses, DiagnosticBag diagnostics, PictureException problem)
    {
        var message =
            $"'{Path.GetFileName(asset.File.Name)}' {problem.Message}."
            + (problem is MisnamedException other ? $" Rename it to end in {PictureFormats.Ending(other.Found)}." : "");
        if (problem is DrawingException drawing)
            diagnostics.Report(RuleOf(problem), asset.File.Start with { Line = drawing.Line, Column = drawing.Column }, message);
        else if (problem is ResourceLimitException or ManyPartsException)
            diagnostics.Report(RuleOf(problem), asset.File.Start, message);
        else
            Report(asset, uses, diagnostics, RuleOf(problem), message);
    }

    /// <summary>Reports at each place where entries show the picture, or at the file itself if none does.</summary>
    internal static void Report(Asset asset, IReadOnlyList<PictureUse> uses, DiagnosticBag diagnostics, Rule rule, string message)
    {
        foreach (var at in uses.Select(use => use.At).DefaultIfEmpty(asset.File.Start))
            diagnostics.Report(rule, at, message);
    }

    static string Told(PrivateMetadata notes)
    {
        var told = new[]
        {
            (PrivateMetadata.Place, "where it was taken"),
            (PrivateMetadata.Person, "who made it"),
            (PrivateMetadata.Camera, "the camera's serial number"),
        }
            .Where(note => notes.HasFlag(note.Item1))
            .Select(note => note.Item2)
            .ToArray();
        return told.Length == 1 ? told[0] : $"{string.Join(", ", told[..^1])} and {told[^1]}";
    }

    static string Advice(Asset asset) =>
        PictureFormats.Promised(asset.File.Name) is PictureFormat.Avif or PictureFormat.Svg
            ? "Save it again without its metadata before you commit it."
            : "Run 'advance clean' before you commit it. The picture looks the same afterwards.";

    static Rule RuleOf(PictureException problem) =>
        problem switch
        {
            TooLargeException => TooLarge,
            MisnamedException => Misnamed,
            ResourceLimitException => Exhausting,
            ManyPartsException => Parts,
            DrawingException drawing => drawing.Fault switch
            {
                DrawingFault.Repeats => Repeats,
                DrawingFault.Letters => Letters,
                DrawingFault.Effects => Effects,
                DrawingFault.Length => Length,
                _ => Inner,
            },
            _ => Broken,
        };

    static string Least(PicturePlace place) =>
        place == PicturePlace.Portrait
            ? $"a portrait needs at least {place.Least}."
            : $"below a title it needs at least {place.Least}.";
}
