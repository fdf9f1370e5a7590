using System.Text;
using Advance.Generation.Editing;
using Advance.Sites;

namespace Advance.Generation.Hosting;

/// <summary>
/// Lines for nginx, to be included in the site's <c>server</c> block. They hold no location but those of single old addresses,
/// so whoever runs the server says where the files lie, by <c>root</c> or by <c>alias</c>. https://nginx.org/en/docs/
/// </summary>
static class NginxLines
{
    static readonly IReadOnlyList<(string Extension, string MediaType)> Types =
    [
        .. FileTypes.All.Concat(FileTypes.Usual).OrderBy(type => type.Extension, StringComparer.Ordinal),
    ];

    public static string Of(Site site, ContentPolicy policy)
    {
        var (settings, root) = (site.Settings, site.Settings.LinkRoot);
        var below = Pattern(root);
        var text = new StringBuilder(
            $$"""
            # For nginx: include this file in the server block of the site. It needs no other lines about headers:
            # an add_header in a location of your own makes nginx forget these there, so repeat them in such a location.

            # The policy names the pages' style sheets and script by their hashes. Print these lines anew with each version of the
            # program and each change of the theme, or pages are shown without any style, and the exit key does nothing.

            # Files whose address changes with their content are kept for ever; all others are asked for again each time.
            set $advance_cache "{{ResponseHeader.AskAgain.Value}}";
            if ($uri ~ "^{{below}}{{LastingFiles.Pattern}}") { set $advance_cache "{{ResponseHeader.Forever.Value}}"; }
            add_header {{ResponseHeader.Forever.Name}} $advance_cache always;


            """.ReplaceLineEndings("\n")
        );
        var editor = ResponseHeader.OfEditor(settings);
        WriteEditor(text, root, editor, ResponseHeader.Of(settings, policy));
        foreach (
            var header in ResponseHeader.Of(settings, policy).Where(header => editor.All(other => other.Name != header.Name))
        )
            text.Append("add_header ").Append(header.Name).Append(" \"").Append(header.Value).Append("\" always;\n");
        text.Append(
            $$"""

            # Hidden files, and what is written for other hosts.
            if ($uri ~ "/\.(?!well-known(/|$))|^{{below}}/(_headers|_redirects|staticwebapp\.config\.json)$") { return 404; }
            error_page 404 {{root}}/404.html;

            # A redirect keeps the scheme and the name that the reader asked for, whatever stands before this server.
            absolute_redirect off;


            """.ReplaceLineEndings(
                "\n"
            )
        );
        if (root.Length > 0)
            Redirection(root, root + "/");
        foreach (var redirect in Redirect.Of(site))
        {
            var from = root + redirect.From.Path;
            // An address has no signs that can't be seen; one that has them would be a line of its own here.
            if (from.Any(char.IsControl))
                continue;
            Redirection(from, site.Href(redirect.To.Permalink));
            if (redirect.From is { IsPage: true, Path.Length: > 1 })
                Redirection(from[..^1], site.Href(redirect.To.Permalink));
        }
        text.Append("\ndefault_type application/octet-stream;\ntypes {\n");
        foreach (var (extension, type) in Types)
            text.Append("  ").Append(type).Append(' ').Append(extension.AsSpan(1)).Append(";\n");
        // nginx adds text/html to each of these lists by itself.
        var letters = string.Join(
            ' ',
            Types
                .Select(type => type.MediaType)
                .Where(type => FileTypes.IsText(type) && type != "text/html")
                .Distinct(StringComparer.Ordinal)
        );
        text.Append(
            $$"""
            }
            charset utf-8;
            charset_types {{letters}};

            gzip on;
            gzip_vary on;
            gzip_proxied any;
            gzip_min_length 1024;
            gzip_types {{letters}} application/octet-stream;

            """.ReplaceLineEndings("\n")
        );
        if (settings.Precompress.Contains("gzip"))
            text.Append("gzip_static on;\n");
        // Not part of nginx itself: on Debian, of the package libnginx-mod-http-brotli-static.
        if (settings.Precompress.Contains("br"))
            text.Append("brotli_static on;\n");
        return text.ToString();

        void Redirection(string from, string to) =>
            text.Append("location = ").Append(Quoted(from)).Append(" { return 301 ").Append(Quoted(to)).Append("; }\n");
    }

    // A field without a value is not sent.
    static void WriteEditor(
        StringBuilder text,
        string root,
        IReadOnlyList<ResponseHeader> editor,
        IReadOnlyList<ResponseHeader> all
    )
    {
        if (editor.Count == 0)
            return;
        text.Append("# The editor has a policy of its own, and is not for search engines.\n");
        foreach (var header in editor)
            text.Append($"set {Variable(header)} \"{all.FirstOrDefault(other => other.Name == header.Name)?.Value}\";\n");
        foreach (var header in editor)
            text.Append(
                $"if ($uri ~ \"^{Pattern(root)}{EditorPolicy.Folder}\") {{ set {Variable(header)} \"{header.Value}\"; }}\n"
            );
        foreach (var header in editor)
            text.Append($"add_header {header.Name} {Variable(header)} always;\n");
        text.Append('\n');
    }

    static string Variable(ResponseHeader header) => "$advance_" + header.Name.ToLowerInvariant().Replace('-', '_');

    static string Pattern(string root) => root.Replace(".", @"\.", StringComparison.Ordinal);

    static string Quoted(string text) =>
        $"\"{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
