using System.Text;
using Advance.Settings;

namespace Advance.Generation.Hosting;

/// <summary>Lines for nginx, to be included in the site's <c>server</c> block.</summary>
static class NginxLines
{
    public static string Of(SiteSettings settings, ContentPolicy policy)
    {
        var root = settings.LinkRoot;
        var text = new StringBuilder($$"""
            # For nginx: include this file in the server block of the site. It needs no other lines about headers:
            # an add_header in a location of your own makes nginx forget these there, so repeat them in such a location.

            # The policy names the pages' style sheet by its hash. Print these lines anew with each version of the program and each
            # change of the theme's style sheet, or pages are shown without any style.

            # Files whose address changes with their content are kept for ever; all others are asked for again each time.
            set $advance_cache "{{ResponseHeader.AskAgain.Value}}";
            if ($uri ~ "^{{root.Replace(".", @"\.", StringComparison.Ordinal)}}{{LastingFiles.Pattern}}") { set $advance_cache "{{ResponseHeader.Forever.Value}}"; }
            add_header {{ResponseHeader.Forever.Name}} $advance_cache;


            """.ReplaceLineEndings("\n"));
        foreach (var header in ResponseHeader.Of(settings, policy)) text.Append("add_header ").Append(header.Name).Append(" \"").Append(header.Value).Append("\" always;\n");
        text.Append("\ncharset utf-8;\nerror_page 404 ").Append(root).Append("/404.html;\n\n");
        foreach (var (extension, type) in FileTypes.All)
            text.Append("location ~ \\").Append(extension).Append("$ { types { } default_type \"").Append(FileTypes.Full(type)).Append("\"; }\n");
        return text.ToString();
    }
}
