using System.Text;
using System.Text.RegularExpressions;
using Advance.Generation.Editing;
using Advance.Sites;

namespace Advance.Generation.Hosting;

/// <summary>Lines for Apache 2.4, for the site's <c>VirtualHost</c> or an <c>.htaccess</c> file.</summary>
static class ApacheLines
{
    public static string Of(Site site, ContentPolicy policy)
    {
        var (settings, root) = (site.Settings, site.Settings.LinkRoot);
        var text = new StringBuilder(
            """
            # For Apache 2.4, with mod_headers: put these lines into the VirtualHost of the site, or into a file .htaccess at
            # its root (which "AllowOverride FileInfo" lets Apache read).
            #
            # The policy names the pages' style sheets and script by their hashes. Print these lines anew with each version of the
            # program and each change of the theme, or pages are shown without any style, and the exit key does nothing.


            """.ReplaceLineEndings("\n")
        );
        foreach (var header in ResponseHeader.Of(settings, policy))
            text.Append("Header always set ").Append(header.Name).Append(" \"").Append(header.Value).Append("\"\n");
        var path = root.Replace(".", @"\.", StringComparison.Ordinal);
        foreach (var header in ResponseHeader.OfEditor(settings))
            text.Append(
                $"Header always set {header.Name} \"{header.Value}\" \"expr=%{{REQUEST_URI}} =~ "
                    + $"m#^{path}{EditorPolicy.Folder}#\"\n"
            );
        var lasting = $"expr=%{{REQUEST_URI}} =~ m#^{path}{LastingFiles.Pattern}#";
        text.Append(
            $$"""

            # Files whose address changes with their content are kept for ever; all others are asked for again each time.
            Header set {{ResponseHeader.AskAgain.Name}} "{{ResponseHeader.AskAgain.Value}}"
            Header set {{ResponseHeader.Forever.Name}} "{{ResponseHeader.Forever.Value}}" "{{lasting}}"

            AddDefaultCharset utf-8
            ErrorDocument 404 {{root}}/404.html

            # Hidden files, and what is written for other hosts.
            RedirectMatch 404 "/\.(?!well-known(/|$))|^{{root.Replace(
                ".",
                @"\.",
                StringComparison.Ordinal
            )}}/(_headers|_redirects|staticwebapp\.config\.json)$"


            """.ReplaceLineEndings(
                "\n"
            )
        );
        foreach (var redirect in Redirect.Of(site))
        {
            var from = root + redirect.From.Path;
            // An address has no signs that can't be seen; one that has them would be a line of its own here.
            if (!from.Any(char.IsControl))
                text.Append("RedirectMatch 301 \"^")
                    .Append(Pattern(from))
                    .Append("$\" \"")
                    .Append(site.Href(redirect.To.Permalink))
                    .Append("\"\n");
        }
        foreach (var (extension, type) in FileTypes.All)
            text.Append("AddType \"").Append(FileTypes.Full(type)).Append("\" ").Append(extension).Append('\n');
        return text.ToString();
    }

    // Exactly this address, with or without the slash at its end: "Redirect" would take all below it too.
    static string Pattern(string path)
    {
        var pattern = Regex
            .Escape(path)
            .Replace("\"", "\\x22", StringComparison.Ordinal)
            .Replace(@"\ ", "[ ]", StringComparison.Ordinal);
        return pattern.EndsWith('/') ? pattern + "?" : pattern;
    }
}
