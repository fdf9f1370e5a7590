using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// "Exit this page" leads to a page on another site that is the same for everyone: a page that recalls earlier visits could
/// show exactly what the reader wanted to leave (GOV.UK Design System, "Exit this page").
/// </summary>
public sealed class ExitCheck : ICheck
{
    static readonly Rule NoExit = new(
        "ADV0711",
        Severity.Error,
        "The exit control leads to this site",
        "In statiq.json, set \"ExitUrl\" to a page on another site, or delete the line."
    );

    static readonly Rule Personal = new(
        "ADV0712",
        Severity.Warning,
        "The exit control leads to a page that may reveal browsing history",
        "Choose a page that is the same for everyone, such as https://www.bbc.co.uk/weather."
    );

    // Home pages of services that greet returning visitors with suggestions, by the name before the public suffix.
    static readonly string[] Recalling =
    [
        "amazon",
        "bing",
        "duckduckgo",
        "ebay",
        "facebook",
        "google",
        "instagram",
        "netflix",
        "pinterest",
        "reddit",
        "tiktok",
        "twitter",
        "x",
        "yahoo",
        "youtube",
    ];

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var host = new Uri(site.Settings.ExitUrl).IdnHost;
        if (host.Equals(site.Settings.Host?.Split(':')[0], StringComparison.OrdinalIgnoreCase))
            diagnostics.Report(
                NoExit,
                Place,
                $"ExitUrl is '{site.Settings.ExitUrl}', which is on this site, so readers in danger wouldn't get away from it."
            );
        else if (
            host.Split('.').SkipLast(1).LastOrDefault(part => part.Length > 3 || part == "x") is { } name
            && Recalling.Contains(name, StringComparer.OrdinalIgnoreCase)
        )
            diagnostics.Report(
                Personal,
                Place,
                $"ExitUrl is '{site.Settings.ExitUrl}'. Such pages show suggestions based on what the person looked at before."
            );
    }

    static Location Place => new(SettingsFile.Name);
}
