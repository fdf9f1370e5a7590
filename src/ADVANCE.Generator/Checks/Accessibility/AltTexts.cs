using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Advance.Content;
using Advance.Content.Values;
using Advance.Diagnostics;

namespace Advance.Checks.Accessibility;

/// <summary>Each picture has a description, and the description tells what it shows (WCAG 2.2, 1.1.1).</summary>
static partial class AltTexts
{
    static readonly Rule Missing = new(
        "ADV0402",
        Severity.Warning,
        "A picture has no description",
        "Write between the square brackets what it shows: ![A room with two windows](room.jpg)."
    );

    static readonly Rule Empty = new(
        "ADV0403",
        Severity.Warning,
        "A picture's description says nothing",
        "Write what the picture shows, for those who can't see it."
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
                    $"{Subject(link.Url)} has no description, so readers who can't see it get nothing."
                );
            else
                LookAt(link.Text, link.Location, diagnostics);
        }
        // A picture in the front matter without any description is not bound, and has its message.
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
            diagnostics.Report(Empty, location, $"'{alt}' does not say what the picture shows.");
    }

    static string Subject(string url) => url.Length == 0 ? "This picture" : $"The picture '{url}'";

    // Also what cameras and knitr call a picture when nobody does.
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
