using System.Text;
using Advance.Diagnostics;
using Advance.Generation.Output;
using Advance.Generation.Output.Data;

namespace Advance.Tests.Generation.Output;

/// <summary>
/// Looks through a file as if the site had made it, for what no text can bring about as long as the generators are right.
/// </summary>
/// <param name="path">Relative to the output folder; its name tells the format.</param>
/// <param name="text">What is in the file.</param>
sealed class GivenFileCheck(string path, string text) : IOutputCheck
{
    public void Run(GeneratedSite output, DiagnosticBag diagnostics)
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
