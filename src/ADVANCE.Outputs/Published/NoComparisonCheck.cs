using Advance.Diagnostics;
using Advance.Inspect;

namespace Advance.Published;

/// <summary>Reports that there was no published site to compare with. This never stops a site from being published.</summary>
/// <param name="sitemap">The address that was requested.</param>
/// <param name="reason">Why there was no usable answer, as the end of a sentence; null if the host says that there is no
/// sitemap.</param>
public sealed class NoComparisonCheck(string sitemap, string? reason) : IFinishedCheck
{
    static readonly Rule First = new(
        "ADV0610",
        Severity.Info,
        "There is no published site to compare with",
        "That's normal before you first publish, and for a site without a sitemap. If neither is the case, check the address."
    );

    static readonly Rule NoAnswer = new(
        "ADV0611",
        Severity.Warning,
        "The published site can't be compared",
        "So lost addresses could not be detected. Check again when the host answers."
    );

    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        if (reason is null)
            diagnostics.Report(First, new Location(sitemap), "The host has no sitemap at this address.");
        else
            diagnostics.Report(NoAnswer, new Location(sitemap), $"The sitemap can't be read: {reason}");
    }
}
