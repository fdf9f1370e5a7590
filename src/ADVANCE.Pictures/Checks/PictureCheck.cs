using Advance.Checks;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Generation.Pictures;
using Advance.Pictures.Files;
using Advance.Pictures.Files.Drawings;
using Advance.Sites;

namespace Advance.Pictures.Checks;

/// <summary>
/// Every picture of the input is one, is of a kind and size that can be shown, and can be published without what it tells of its
/// maker. Draws drawings, and makes no other picture.
/// </summary>
public sealed class PictureCheck(SitePictures pictures) : ICheck
{
    internal static readonly Rule Broken = new(
        "ADV0420",
        Severity.Error,
        "A picture can't be read",
        "Open it in a program for pictures, and save it again as JPEG or PNG."
    );

    static readonly Rule Misnamed = new("ADV0421", Severity.Error, "A picture is not of the kind that its name says", "");

    static readonly Rule TooLarge = new(
        "ADV0422",
        Severity.Error,
        "A picture is too large",
        "Save it with a long side of 4000 pixels or less: pages show it no larger than that."
    );

    static readonly Rule Foreign = new(
        "ADV0423",
        Severity.Error,
        "A picture is of a kind that browsers don't show",
        "Save it as JPEG, if it is a photograph, or as PNG."
    );

    static readonly Rule Still = new(
        "ADV0424",
        Severity.Warning,
        "A moving picture stands still",
        "Give a still one; where the movement matters, describe it and link to a film that readers can stop."
    );

    static readonly Rule Small = new(
        "ADV0425",
        Severity.Warning,
        "A picture is too small for its place",
        "Give a larger one, not the same enlarged."
    );

    static readonly Rule Loss = new(
        "ADV0426",
        Severity.Warning,
        "A drawing holds what can't be drawn",
        "Turn words into outlines and put pictures into the file itself before you save it, or save it as PNG."
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
        "Simplify it, or open it in a program for pictures and save it as PNG, if it is a drawing, or as JPEG."
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
        "A drawing has letters that the typeface lacks",
        "Readers would see empty boxes. Turn the words into outlines (paths) before you save it, or export it as PNG."
    );

    static readonly Rule Effects = new(
        "ADV0432",
        Severity.Error,
        "A drawing has an effect that takes too long",
        "Remove the effect, or export the drawing as PNG."
    );

    static readonly Rule Length = new("ADV0433", Severity.Error, "A drawing holds too much", "Simplify it, or export it as PNG.");

    static readonly Rule Inner = new(
        "ADV0434",
        Severity.Error,
        "A drawing holds a picture that can't be drawn",
        "Save the inner picture smaller, as PNG or JPEG, and put it into the drawing again, or export the drawing as PNG."
    );

    static readonly Rule Parts = new(
        "ADV0435",
        Severity.Error,
        "A picture is made of too many parts",
        "Open it in a program for pictures, and save it again as JPEG or PNG."
    );

    static readonly Rule Private = new("ADV0428", Severity.Warning, "A picture tells where or by whom it was made", "");

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
        // A site without pictures loses its cards alone, which nobody misses who does not look for them.
        if (!pictures.CanMake)
            diagnostics.Report(
                NoLibrary,
                assets[0].File.Start,
                "There is no libvips for this machine, so pictures are shown as they are, without metadata; drawings (SVG), "
                    + "AVIF and cards are left out."
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
            if (source.Notes != PrivateNotes.None)
                diagnostics.Report(
                    Private,
                    asset.File.Start,
                    $"{name} tells {Told(source.Notes)}. Readers get it without that, but everybody who can read the "
                        + $"repository has it, and its history keeps it. {Mend(asset)}"
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
                $"{name} moves, and readers see its first picture: movement that can't be stopped keeps some from reading "
                    + "(WCAG 2.2, 2.2.2)."
            );
        if (source.Loss is { } loss)
            Report(asset, uses, diagnostics, Loss, $"{name} {loss}.");
        foreach (var use in uses.Where(use => use.Place is { } place && header.Width < place.Least))
            diagnostics.Report(Small, use.At, $"{name} is {header.Width} pixels wide; {Least(use.Place!)}");
    }

    /// <summary>
    /// What keeps a picture from being shown. A drawing's own lines are named; anything else is told of where entries show it.
    /// </summary>
    internal static void Report(Asset asset, IReadOnlyList<PictureUse> uses, DiagnosticBag diagnostics, PictureException problem)
    {
        var message =
            $"'{Path.GetFileName(asset.File.Name)}' {problem.Message}."
            + (problem is MisnamedException other ? $" Rename it to end in {PictureFormats.Ending(other.Found)}." : "");
        if (problem is DrawingException drawing)
            diagnostics.Report(RuleOf(problem), asset.File.Start with { Line = drawing.Line, Column = drawing.Column }, message);
        else if (problem is ExhaustingException or ManyPartsException)
            diagnostics.Report(RuleOf(problem), asset.File.Start, message);
        else
            Report(asset, uses, diagnostics, RuleOf(problem), message);
    }

    /// <summary>Where entries show it; its own name where none does.</summary>
    internal static void Report(Asset asset, IReadOnlyList<PictureUse> uses, DiagnosticBag diagnostics, Rule rule, string message)
    {
        foreach (var at in uses.Select(use => use.At).DefaultIfEmpty(asset.File.Start))
            diagnostics.Report(rule, at, message);
    }

    static string Told(PrivateNotes notes)
    {
        var told = new[]
        {
            (PrivateNotes.Place, "where it was taken"),
            (PrivateNotes.Person, "who made it"),
            (PrivateNotes.Camera, "the number of the camera"),
        }
            .Where(note => notes.HasFlag(note.Item1))
            .Select(note => note.Item2)
            .ToArray();
        return told.Length == 1 ? told[0] : $"{string.Join(", ", told[..^1])} and {told[^1]}";
    }

    static string Mend(Asset asset) =>
        PictureFormats.Promised(asset.File.Name) is PictureFormat.Avif or PictureFormat.Svg
            ? "Save it anew without its properties, before you commit it."
            : "Run 'advance clean' before you commit it: no pixel changes.";

    static Rule RuleOf(PictureException problem) =>
        problem switch
        {
            TooLargeException => TooLarge,
            MisnamedException => Misnamed,
            ExhaustingException => Exhausting,
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
            ? $"a portrait needs {place.Least}."
            : $"below a title it looks lost with less than {place.Least}.";
}
