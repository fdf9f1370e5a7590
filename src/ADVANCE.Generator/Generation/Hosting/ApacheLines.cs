using System.Text;
using Advance.Generation.Editing;
using Advance.Settings;

namespace Advance.Generation.Hosting;

/// <summary>Lines for Apache 2.4, for the site's <c>VirtualHost</c> or an <c>.htaccess</c> file.</summary>
static class ApacheLines
{
    public static string Of(SiteSettings settings)
    {
        var root = settings.LinkRoot;
        var text = new StringBuilder("""
            # For Apache 2.4, with mod_headers: put these lines into the VirtualHost of the site, or into a file .htaccess at
            # its root (which "AllowOverride FileInfo" lets Apache read).


            """.ReplaceLineEndings("\n"));
        foreach (var header in ResponseHeader.Of(settings)) text.Append("Header always set ").Append(header.Name).Append(" \"").Append(header.Value).Append("\"\n");
        var path = root.Replace(".", @"\.", StringComparison.Ordinal);
        foreach (var header in ResponseHeader.OfEditor(settings)) text.Append($"Header always set {header.Name} \"{header.Value}\" \"expr=%{{REQUEST_URI}} =~ m#^{path}{EditorPolicy.Folder}#\"\n");
        text.Append($$"""

            # Files whose address changes with their content are kept for ever; all others are asked for again each time.
            Header set {{ResponseHeader.AskAgain.Name}} "{{ResponseHeader.AskAgain.Value}}"
            Header set {{ResponseHeader.Forever.Name}} "{{ResponseHeader.Forever.Value}}" "expr=%{REQUEST_URI} =~ m#^{{path}}{{LastingFiles.Pattern}}#"

            AddDefaultCharset utf-8
            ErrorDocument 404 {{root}}/404.html


            """.ReplaceLineEndings("\n"));
        foreach (var (extension, type) in FileTypes.All) text.Append("AddType \"").Append(FileTypes.Full(type)).Append("\" ").Append(extension).Append('\n');
        return text.ToString();
    }
}
