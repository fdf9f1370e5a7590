using System.Text;
using System.Text.RegularExpressions;
using Advance.Pages;
using Advance.Sites;

namespace Advance.Hosting;

/// <summary>Lines for Apache 2.4, for the site's <c>VirtualHost</c> or an <c>.htaccess</c> file.</summary>
static class ApacheLines
{
    public static string Of(Site site, ContentPolicy policy)
    {
        var (settings, root) = (site.Settings, site.Settings.LinkRoot);
        var text = new StringBuilder(
            """
            # For Apache 2.4, with mod_headers: put these lines into the VirtualHost of the site, or into a .htaccess file at
            # its root (which "AllowOverride FileInfo" lets Apache read).
            #
            # The policy contains hashes of the pages' style sheets and script. Print these lines again after every update of the
            # program and every change to the theme. Otherwise pages have no styles, and the exit key does nothing.


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
        var lasting = $"expr=%{{REQUEST_URI}} =~ m#^{path}{ImmutableFiles.Pattern}#";
        text.Append(
            $$"""

            # Files whose address changes with their content are cached permanently; all others are revalidated every time.
            Header set {{ResponseHeader.Revalidate.Name}} "{{ResponseHeader.Revalidate.Value}}"
            Header set {{ResponseHeader.Immutable.Name}} "{{ResponseHeader.Immutable.Value}}" "{{lasting}}"

            AddDefaultCharset utf-8
            ErrorDocument 404 {{root}}/404.html

            # Hidden files, and files for other hosts.
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
            // Addresses contain no invisible characters; one that did could start a new line here.
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

    // Exactly this address, with or without a trailing slash: "Redirect" would match everything below it too.
    static string Pattern(string path)
    {
        var pattern = Regex
            .Escape(path)
            .Replace("\"", "\\x22", StringComparison.Ordinal)
            .Replace(@"\ ", "[ ]", StringComparison.Ordinal);
        return pattern.EndsWith('/') ? pattern + "?" : pattern;
    }
}
