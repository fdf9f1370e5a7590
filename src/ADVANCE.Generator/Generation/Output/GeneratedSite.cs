using System.Collections.Concurrent;
using Advance.Diagnostics;
using Advance.Generation.Output.Data;
using Advance.Sites;

namespace Advance.Generation.Output;

/// <summary>
/// The files of a site as they come from the generators: makes sure that no two have the same address, records what the pages
/// link to, and runs the checks once all files are generated, just before they are published.
/// </summary>
/// <param name="site">The site that they are generated from.</param>
/// <param name="checks">The checks that <see cref="IsFitToPublish"/> runs.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
public sealed class GeneratedSite(Site site, IReadOnlyList<IOutputCheck> checks, DiagnosticBag diagnostics)
{
    readonly ConcurrentDictionary<string, HtmlPage> pages = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, IReadOnlyList<DataFault>> wrong = new(StringComparer.Ordinal);
    readonly HashSet<string> paths = new(StringComparer.Ordinal);
    readonly TextPool texts = new();

    readonly Lazy<HashSet<string>> redirected = new(() =>
        site.Settings.NetlifyRedirects ? [.. Redirect.Of(site).Select(redirect => redirect.From.OutputPath)] : []
    );

    public Site Site => site;

    /// <summary>The paths of all files that were listed, relative to the output folder.</summary>
    public IReadOnlySet<string> Paths => paths;

    /// <summary>Whether a host answers at the path: with a file, a folder's page, or its own redirect.</summary>
    public bool Serves(string path) => Has(path) || Has(path + "/index.html");

    /// <summary>The HTML pages whose bytes were generated, by path.</summary>
    public IReadOnlyDictionary<string, HtmlPage> Pages => pages;

    /// <summary>The feeds, calendars and sitemaps with faults, by path.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<DataFault>> WrongFiles => wrong;

    /// <summary>The files, enumerated lazily, without those whose address is taken.</summary>
    /// <exception cref="InvalidOperationException">Two generators produced the same file: a bug.</exception>
    public IEnumerable<OutputFile> Watch(IEnumerable<OutputFile> files)
    {
        var claims = new FileClaims(site, paths, diagnostics);
        foreach (var file in files)
            if (claims.Take(file.Path))
                yield return Watched(file);
        claims.RefuseRedirects();
    }

    /// <summary>
    /// Runs the checks on all generated files. Returns false if there is an error, so that nothing may be published.
    /// </summary>
    public bool IsFitToPublish()
    {
        foreach (var check in checks)
            check.Run(this, diagnostics);
        return !diagnostics.HasErrors;
    }

    bool Has(string path) => paths.Contains(path) || redirected.Value.Contains(path);

    OutputFile Watched(OutputFile file) =>
        file.Path.EndsWith(".html", StringComparison.Ordinal) ? file with { Content = () => Read(file), IsWatched = true }
        : DataFiles.Find(file.Path, site.Index.Assets.ContainsKey("/" + file.Path)) is { } check
            ? file with
            {
                Content = () => Read(file, check),
                IsWatched = true,
            }
        : file;

    ReadOnlyMemory<byte> Read(OutputFile file, DataFile check)
    {
        var bytes = file.Content();
        if (check.Faults(bytes.Span, site) is { Count: > 0 } faults)
            wrong[file.Path] = faults;
        return bytes;
    }

    ReadOnlyMemory<byte> Read(OutputFile file)
    {
        var html = file.Content();
        pages[file.Path] = HtmlPage.Read(html.Span, texts, file.Markup, site.Settings.Origin);
        return html;
    }
}
