using System.Collections.Concurrent;
using Advance.Diagnostics;
using Advance.Render;
using Advance.Render.HtmlReading;
using Advance.Sites;

namespace Advance.Inspect;

/// <summary>
/// The files of a site as they come out of the generators: keeps two from having one address, and remembers what the
/// pages link to for the checks of the finished site.
/// </summary>
/// <param name="site">What they are rendered from.</param>
/// <param name="diagnostics">Two files with one address are reported here.</param>
public sealed class FinishedSite(Site site, DiagnosticBag diagnostics)
{
    readonly ConcurrentDictionary<string, HtmlPage> pages = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, (Rule, IReadOnlyList<DataFault>)> wrong = new(StringComparer.Ordinal);
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

    /// <summary>The feeds, calendars and lists of addresses in which something is wrong, by path.</summary>
    public IReadOnlyDictionary<string, (Rule Rule, IReadOnlyList<DataFault> Faults)> WrongFiles => wrong;

    /// <summary>All files, without those whose address is taken. Nothing is rendered before its content is asked for.</summary>
    /// <exception cref="InvalidOperationException">Two generators made one file: a bug.</exception>
    public IEnumerable<OutputFile> Files(IEnumerable<IGenerator> generators)
    {
        var claims = new FileClaims(site, paths, diagnostics);
        foreach (var file in generators.SelectMany(generator => generator.Generate(site)))
            if (claims.Take(file.Path))
                yield return Watched(file);
        claims.RefuseRedirects();
    }

    bool Has(string path) => paths.Contains(path) || redirected.Value.Contains(path);

    OutputFile Watched(OutputFile file) =>
        file.Path.EndsWith(".html", StringComparison.Ordinal) ? file with { Content = () => Read(file), IsWatched = true }
        : file.Format is { } format ? file with { Content = () => Read(file, format), IsWatched = true }
        : file;

    ReadOnlyMemory<byte> Read(OutputFile file, DataFormat format)
    {
        var bytes = file.Content();
        if (format.Faults(bytes.Span, site) is { Count: > 0 } faults)
            wrong[file.Path] = (format.Rule, faults);
        return bytes;
    }

    ReadOnlyMemory<byte> Read(OutputFile file)
    {
        var html = file.Content();
        pages[file.Path] = HtmlPage.Read(html.Span, texts, file.Markup, site.Settings.Origin);
        return html;
    }
}
