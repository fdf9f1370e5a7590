using System.Text.RegularExpressions;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Inspect;
using Advance.Pages;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Hosting;

/// <summary>
/// Checks that the files for hosts don't exceed the hosts' limits. Hosts ignore the rest, and report that at most in a log that
/// authors never see. Of the hosts that read <c>_headers</c> and <c>_redirects</c>, Cloudflare Pages has the tightest limits.
/// https://developers.cloudflare.com/pages/configuration/redirects/,
/// https://developers.cloudflare.com/pages/configuration/headers/
/// </summary>
public sealed partial class HostLimitCheck : IFinishedCheck
{
    const int HeaderRules = 100,
        HeaderLine = 2000,
        PlainRedirects = 2000,
        PatternRedirects = 100,
        RedirectLine = 1000;

    static readonly Rule TooMuch = new("ADV0607", Severity.Warning, "A file exceeds the host's limit", "Shorten the file.");

    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        var site = output.Site;
        // The hashes of style sheets and a script, which only the theme knows, make the policy's line longer by some 54
        // characters each.
        if (
            Text(
                site,
                "_headers",
                site.Settings.GenerateHostFiles,
                () => HeadersFile.Of(site.Settings, ContentPolicy.Bare),
                diagnostics
            )
            is var (headers, headersAt)
        )
            Headers(headers, headersAt, diagnostics);
        if (
            Text(site, RedirectsFile.Name, site.Settings.NetlifyRedirects, () => RedirectsFile.Of(site), diagnostics)
            is var (redirects, redirectsAt)
        )
            Redirects(redirects, redirectsAt, diagnostics);
        if (
            Asset(site, AzureFile.Name) is { } azure
            && new FileInfo(azure.FullPath) is { Exists: true, Length: > AzureFile.Most and var size }
        )
            diagnostics.Report(
                TooMuch,
                azure.Start,
                $"The file has {size} bytes, but Azure Static Web Apps accepts only {AzureFile.Most}."
            );
    }

    static void Headers(string text, Func<int, Location> at, DiagnosticBag diagnostics)
    {
        var rules = 0;
        foreach (var (line, number) in Lines(text))
        {
            if (line.Length > HeaderLine)
                diagnostics.Report(
                    TooMuch,
                    at(number),
                    $"The line has {line.Length} characters, but Cloudflare Pages accepts only {HeaderLine}."
                );
            if (!char.IsWhiteSpace(line[0]) && ++rules == HeaderRules + 1)
                diagnostics.Report(
                    TooMuch,
                    at(number),
                    $"This is rule {rules} of _headers, but Cloudflare Pages accepts only {HeaderRules}."
                );
        }
    }

    static void Redirects(string text, Func<int, Location> at, DiagnosticBag diagnostics)
    {
        var (plain, patterns) = (0, 0);
        foreach (var (line, number) in Lines(text))
        {
            if (line.Length > RedirectLine)
                diagnostics.Report(
                    TooMuch,
                    at(number),
                    $"The line has {line.Length} characters, but Cloudflare Pages accepts only {RedirectLine}."
                );
            if (Pattern().IsMatch(line.TrimStart().Split(' ', '\t')[0]))
            {
                if (++patterns == PatternRedirects + 1)
                    diagnostics.Report(
                        TooMuch,
                        at(number),
                        $"This is redirect {patterns} with a star or a placeholder, but Cloudflare Pages accepts only "
                            + $"{PatternRedirects}."
                    );
            }
            else if (++plain == PlainRedirects + 1)
                diagnostics.Report(
                    TooMuch,
                    at(number),
                    $"This is redirect {plain}, but Cloudflare Pages accepts only {PlainRedirects}."
                );
        }
    }

    /// <summary>
    /// A file's text and the location of each of its lines: in the author's own file or, if the file is generated, the
    /// settings.
    /// </summary>
    static (string Text, Func<int, Location> At)? Text(
        Site site,
        string name,
        bool isMade,
        Func<string> make,
        DiagnosticBag diagnostics
    )
    {
        if (Asset(site, name) is { } file)
            return SourceText.Read(file, diagnostics) is { } text ? (text, line => new Location(file.DisplayPath, line)) : null;
        return isMade ? (make(), _ => new Location(SettingsFile.Name)) : null;
    }

    static SourceFile? Asset(Site site, string name) => site.Index.Assets.GetValueOrDefault("/" + name)?.File;

    static IEnumerable<(string Line, int Number)> Lines(string text) =>
        text.Split('\n')
            .Select((line, index) => (line, index + 1))
            .Where(pair => pair.line.Trim().Length > 0 && !pair.line.TrimStart().StartsWith('#'));

    [GeneratedRegex(@"\*|:[A-Za-z]\w*")]
    private static partial Regex Pattern();
}
