using Advance.Content;
using Advance.Content.Fields;
using Advance.Content.Values;
using Advance.Diagnostics;
using Advance.Parsing;
using Advance.Sites;

namespace Advance.Checks;

/// <summary>Links and pictures in bodies and front matter lead somewhere on this site.</summary>
public sealed class LinkCheck : ICheck
{
    static readonly Rule DeadLink = new("ADV0202", Severity.Warning, "A link leads nowhere", "");

    static readonly Rule UnknownXref = new("ADV0205", Severity.Error, "An xref names nothing", "");

    static readonly Rule ForeignPicture = new("ADV0401", Severity.Warning, "A picture lies on another site",
        "Put a copy of it into the input folder, if its licence allows, and use that.");

    public void Run(Site site, DiagnosticBag diagnostics) => Parallel.ForEach(site.Entries, entry =>
    {
        foreach (var link in entry.Document.Links)
        {
            Look(link.Url, link.Location, entry, site, diagnostics);
            if (link.IsImage) LookAtPicture(link.Url, link.Location, diagnostics);
        }
        if (PictureOf(entry) is ({ } picture, var field))
        {
            Look(picture.Src, entry.Where(field), entry, site, diagnostics);
            LookAtPicture(picture.Src, entry.Where(field), diagnostics);
        }
    });

    // The pages' content security policy lets a browser load nothing from elsewhere.
    static void LookAtPicture(string url, Location location, DiagnosticBag diagnostics)
    {
        if (UrlPolicy.Allows(url) && UrlPolicy.IsExternal(url)) diagnostics.Report(ForeignPicture, location, $"'{url}' is not shown to readers: it would tell another site who reads this page.");
    }

    static (Picture? Picture, IField Field) PictureOf(Entry entry) => entry switch
    {
        Person person => (person.Image, Person.ImageField),
        Partner partner => (partner.Logo, Partner.LogoField),
        _ => ((entry as Item)?.Image, Item.ImageField),
    };

    static void Look(string url, Location location, Entry entry, Site site, DiagnosticBag diagnostics)
    {
        var target = site.Links.Resolve(url, entry);
        if (target.Problem is null) return;
        var isXref = url.StartsWith("xref:", StringComparison.OrdinalIgnoreCase);
        var subject = url.Length == 0 ? "This link" : $"'{url}'";
        var nearest = target.IsUnknown ? site.Links.Nearest(url, entry) : null;
        diagnostics.Report(isXref ? UnknownXref : DeadLink, location, $"{subject} {target.Problem}.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");
    }
}
