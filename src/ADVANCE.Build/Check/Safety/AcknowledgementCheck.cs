using Advance.Content;
using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// A site that names a funder has the funder's acknowledgement on every page: funders require it, and readers see who paid. A
/// site that names no funder doesn't need one.
/// </summary>
public sealed class AcknowledgementCheck : ICheck
{
    static readonly Rule MissingAcknowledgement = new(
        "ADV0707",
        Severity.Error,
        "The funder's acknowledgement is missing",
        "Add it to statiq.json as \"Acknowledgement\", in the funder's own words."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (!string.IsNullOrWhiteSpace(site.Settings.Acknowledgement))
            return;
        var funders = site
            .Written.OfType<Partner>()
            .Where(partner => partner.Title.Length > 0 && partner.Kind.Equals("funder", StringComparison.OrdinalIgnoreCase))
            .Select(partner => partner.Title)
            .ToArray();
        if (funders.Length > 0)
            diagnostics.Report(
                MissingAcknowledgement,
                new Location(SettingsFile.Name),
                $"The site names {string.Join(" and ", funders)} as a funder but has no acknowledgement."
            );
    }
}
