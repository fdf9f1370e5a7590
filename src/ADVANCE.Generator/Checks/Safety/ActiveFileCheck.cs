using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Checks.Safety;

/// <summary>
/// Files of the input are published as they are, so none may be of a kind that a browser runs: a script of a contributor would
/// act as the site, and a page of theirs has no exit control. It is a warning, for who owns a site may have such files:
/// <c>Severities</c> makes it an error, or switches it off. Drawings (SVG) are redrawn, so their scripts are never published.
/// </summary>
public sealed class ActiveFileCheck : ICheck
{
    static readonly Rule Active = new("ADV0716", Severity.Warning, "A file would run in readers' browsers", "Write the text in Markdown, or give the file as a PDF.");

    // What browsers take for a document with scripts, or for a script (HTML, "The page", and XML with elements of XHTML).
    internal static readonly HashSet<string> Kinds = new([".html", ".htm", ".shtml", ".xhtml", ".xht", ".xml", ".xsl", ".xslt", ".js", ".mjs", ".cjs"], StringComparer.OrdinalIgnoreCase);

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var asset in site.Assets.Where(asset => Kinds.Contains(Path.GetExtension(asset.File.Name))))
            diagnostics.Report(Active, asset.File.Start, $"'{Path.GetFileName(asset.File.Name)}' can hold scripts, which would run in the browser of whoever opens it, without the exit control and the protection that the site's own pages have.");
    }
}
