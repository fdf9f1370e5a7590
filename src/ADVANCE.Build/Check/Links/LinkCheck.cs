using Advance.Check.Markup;
using Advance.Content;
using Advance.Content.Documents;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Links;

/// <summary>
/// Links and pictures in bodies and front matter lead somewhere on this site. Fragments, and links to generated files, are
/// checked in the finished pages, where the theme's own are known too.
/// </summary>
public sealed class LinkCheck : ICheck
{
    internal static readonly Rule DeadLink = new("ADV0202", Severity.Warning, "A link leads nowhere", "");

    static readonly Rule UnknownXref = new("ADV0205", Severity.Error, "An xref doesn't match any page", "");

    static readonly Rule WrongCase = new("ADV0207", Severity.Warning, "A link has the wrong capital letters", "");

    static readonly Rule Mistyped = new("ADV0220", Severity.Warning, "The address of another site is mistyped", "");

    static readonly Rule ForeignPicture = new(
        "ADV0401",
        Severity.Warning,
        "A picture is on another site",
        "Copy it into the input folder, if its licence allows, and use the copy."
    );

    public void Run(Site site, DiagnosticBag diagnostics) => Parallel.ForEach(site.Written, entry =>
        {
            var foreign = new ForeignAddress();
            var lines = new BodyLines(entry.Document);
            // Those of the body come first.
            var number = 0;
            foreach (var link in EntryLinks.Of(entry))
            {
                var isInBody = number++ < entry.Document.Links.Count;
                // A link that isn't valid Markdown is reported by another check.
                if (isInBody && ForeignAddress.Is(link) && LostMarkup.IsInside(link, lines))
                    continue;
                if ((isInBody || link.IsImage) && foreign.Look(link, isInBody, diagnostics))
                    continue;
                if (!link.IsImage || !UrlPolicy.IsExternal(link.Url))
                    Look(link, entry, site, diagnostics);
                // The pages' content security policy stops browsers loading anything from other sites.
                if (link.IsImage && UrlPolicy.Allows(link.Url) && UrlPolicy.IsExternal(link.Url))
                    diagnostics.Report(
                        ForeignPicture,
                        link.Location,
                        $"'{link.Url}' isn't shown to readers: it would tell another site who reads this page."
                    );
            }
            foreign.Report(diagnostics);
        });

    /// <summary>True for a link that has already been reported, wherever it leads.</summary>
    internal static bool IsForeign(Link link) => ForeignAddress.Is(link);

    /// <summary>True for an address on another site that has already been reported.</summary>
    internal static bool HasMessage(Link link) =>
        ForeignAddress.Is(link) || (UrlPolicy.IsExternal(link.Url) && AddressTypo.OfScheme(link.Url) is not null);

    static void Look(Link link, Entry entry, Site site, DiagnosticBag diagnostics)
    {
        if (UrlPolicy.Allows(link.Url) && UrlPolicy.IsExternal(link.Url) && AddressTypo.OfScheme(link.Url) is { } meant)
        {
            diagnostics.Report(
                Mistyped,
                link.Location,
                $"'{link.Url}' is mistyped, so it leads elsewhere or nowhere. Did you mean '{meant}'?"
            );
            return;
        }
        var target = site.Links.Resolve(link.Url, entry);
        if (target.Problem is null)
            return;
        var isXref = link.Url.StartsWith("xref:", StringComparison.OrdinalIgnoreCase);
        var subject = link.Url.Length == 0 ? "This link" : $"'{link.Url}'";
        if (target.Spelling is { } spelling)
            diagnostics.Report(
                WrongCase,
                link.Location,
                $"{subject} is written '{spelling}' on this site. It {target.Problem}. Write '{spelling}'."
            );
        else
            diagnostics.Report(
                isXref && target.IsUnknown ? UnknownXref : DeadLink,
                link.Location,
                $"{subject} {target.Problem}.{(target.IsUnknown ? Advice(site.Links.Nearest(link.Url, entry), isXref) : "")}"
            );
    }

    static string Advice(string? nearest, bool isXref) =>
        nearest is not null ? DidYouMean(nearest)
        : isXref ? " Link to the page's file instead, as in ../about.md."
        : " Check its spelling and its folder: '../' goes up one folder from this file's, and '/' starts at the input folder.";

    internal static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean '{nearest}'?";
}
