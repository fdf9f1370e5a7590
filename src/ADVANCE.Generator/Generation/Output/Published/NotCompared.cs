using Advance.Diagnostics;

namespace Advance.Generation.Output.Published;

/// <summary>Says that there was nothing to compare the site with: neither keeps a site from being published.</summary>
/// <param name="sitemap">The address that was asked.</param>
/// <param name="reason">Why there was no answer, as the end of a sentence; null where the host says that there is no
/// sitemap.</param>
public sealed class NotCompared(string sitemap, string? reason) : IOutputCheck
{
    static readonly Rule First = new(
        "ADV0610",
        Severity.Info,
        "No site is published to compare with",
        "That is right before the first publication, and for a site without a sitemap. Otherwise look at the address."
    );

    static readonly Rule NoAnswer = new(
        "ADV0611",
        Severity.Warning,
        "The published site can't be compared",
        "So nobody looked whether an address is lost: check again when the host answers."
    );

    public void Run(GeneratedSite output, DiagnosticBag diagnostics)
    {
        if (reason is null)
            diagnostics.Report(First, new Location(sitemap), "The host has no sitemap at this address.");
        else
            diagnostics.Report(NoAnswer, new Location(sitemap), $"The sitemap can't be read: {reason}");
    }
}
