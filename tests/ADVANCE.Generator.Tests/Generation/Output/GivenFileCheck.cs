using System.Text;
using Advance.Calendars;
using Advance.Diagnostics;
using Advance.Feeds;
using Advance.Inspect;
using Advance.Inspect.Checks;
using Advance.Render;
using Advance.Sitemap;

namespace Advance.Tests.Generation.Output;

/// <summary>
/// Checks a given file as if the site had generated it, for faults that no text can cause as long as the generators are
/// correct.
/// </summary>
/// <param name="path">The path relative to the output folder; the name determines the format.</param>
/// <param name="text">The content of the file.</param>
sealed class GivenFileCheck(string path, string text) : IFinishedCheck
{
    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        var faults = Format.Faults(Encoding.UTF8.GetBytes(text), output.Site);
        DataFileCheck.Report(path, Format.Rule, faults, output.Site, diagnostics);
    }

    DataFormat Format =>
        Path.GetFileName(path) switch
        {
            "feed.rss" => FeedFormat.Rss,
            "feed.atom" => FeedFormat.Atom,
            "feed.json" => FeedFormat.Json,
            "sitemap.xml" => SitemapFaults.Format,
            _ => CalendarFormat.Own,
        };
}
