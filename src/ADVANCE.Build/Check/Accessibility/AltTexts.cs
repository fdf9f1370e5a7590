using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Advance.Check.Links;
using Advance.Content;
using Advance.Content.Values;
using Advance.Diagnostics;

namespace Advance.Check.Accessibility;

/// <summary>Every picture has a description that says what it shows (WCAG 2.2, 1.1.1).</summary>
static partial class AltTexts
{
    static readonly Rule Missing = new(
        "ADV0402",
        Severity.Warning,
        "A picture has no description",
        "Write what it shows between the square brackets: ![A room with two windows](room.jpg)."
    );

    static readonly Rule Empty = new(
        "ADV0403",
        Severity.Warning,
        "A picture's description says nothing useful",
        "Describe what the picture shows, for people who can't see it."
    );

    static readonly FrozenSet<string> Hollow = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "image",
        "an image",
        "picture",
        "a picture",
        "photo",
        "a photo",
        "photograph",
        "pic",
        "img",
        "figure",
        "fig",
        "screenshot",
        "screen shot",
        "graphic",
        "illustration",
        "icon",
        "logo",
        "banner",
        "alt",
        "alt text",
        "alttext",
        "description",
        "untitled",
        "placeholder",
        "thumbnail",
        "image description",
        "insert alt text here"
    );

    public static void Look(Entry entry, DiagnosticBag diagnostics)
    {
        foreach (var link in entry.Document.Links)
        {
            if (!link.IsImage || ForeignAddress.Is(link))
                continue;
            if (link.Text.Length == 0)
                diagnostics.Report(
                    Missing,
                    link.Location,
                    $"{Subject(link.Url)} has no description, so people who can't see it miss what it shows."
                );
            else
                LookAt(link.Text, link.Location, diagnostics);
        }
        // A picture in the front matter without any description isn't bound; that is reported elsewhere.
        var (picture, field) = entry switch
        {
            Person person => (person.Image, Person.ImageField),
            Partner partner => (partner.Logo, Partner.LogoField),
            _ => ((entry as Item)?.Image, Item.ImageField),
        };
        if (picture is { Alt: not null })
            LookAt(picture.Alt, entry.Where(field), diagnostics);
    }

    static void LookAt(string alt, Location location, DiagnosticBag diagnostics)
    {
        if (Hollow.Contains(alt.Trim().TrimEnd('.', ':')) || FileName().IsMatch(alt))
            diagnostics.Report(Empty, location, $"'{alt}' doesn't say what the picture shows.");
    }

    static string Subject(string url) => url.Length == 0 ? "This picture" : $"The picture '{url}'";

    // Includes the names that cameras and knitr give to pictures.
    [GeneratedRegex(
        @"^\S+\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$"
            + @"|^[\w .-]+\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$"
            + @"|^(IMG|DSC[NF]?|PXL|MVIMG|P)[ _-]?\d{3,}\w*$"
            + @"|^(screenshot|screen shot|image|photo|picture|figure|fig)[ _-]?(\d|from \d|at \d)[\d ._-]*$"
            + @"|^(plot of chunk )?unnamed-chunk-\d+(-\d+)?$|^plot of chunk \S+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex FileName();
}
