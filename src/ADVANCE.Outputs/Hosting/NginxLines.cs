using System.Text;
using Advance.Pages;
using Advance.Sites;

namespace Advance.Hosting;

/// <summary>
/// Lines for nginx, to include in the site's <c>server</c> block. They contain no locations except for single old addresses, so
/// the administrator is free to set <c>root</c> or <c>alias</c>. https://nginx.org/en/docs/
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
            # For nginx: include this file in the server block of the site. It needs no other lines about headers.
            # nginx ignores these headers in a location with its own add_header, so repeat them in such a location.

            # The policy contains hashes of the pages' style sheets and script. Print these lines again after every update of the
            # program and every change to the theme. Default pages have no styles, and the exit key does nothing.

            # Files whose address changes with their content are cached permanently; all others are revalidated every time.
            set $advance_cache "{{ResponseHeader.Revalidate.Value}}";
            if ($uri ~ "^{{below}}{{ImmutableFiles.Pattern}}") { set $advance_cache "{{ResponseHeader.Immutable.Value}}"; }
            add_header {{ResponseHeader.Immutable.Name}} $advance_cache always;


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

            # Hidden files, and files for other hosts.
            if ($uri ~ "/\.(?!well-known(/|$))|^{{below}}/(_headers|_redirects|staticwebapp\.config\.json)$") { return 404; }
            error_page 404 {{root}}/404.html;

            # A redirect keeps the scheme and host name of the request, even behind a proxy.
            absolute_redirect off;


            """.ReplaceLineEndings("\n")
        );
        if (root.Length > 0)
            Redirection(root, root + "/");
        foreach (var redirect in Redirect.Of(site))
        {
            var from = root + redirect.From.Path;
            // Addresses contain no invisible characters; one that did could start a new line here.
            if (from.Any(char.IsControl))
                continue;
            Redirection(from, site.Href(redirect.To.Permalink));
            if (redirect.From is { IsPage: true, Path.Length: > 1 })
                Redirection(from[..^1], site.Href(redirect.To.Permalink));
        }
        text.Append("\ndefault_type application/octet-stream;\ntypes {\n");
        foreach (var (extension, type) in Types)
            text.Append("  ").Append(type).Append(' ').Append(extension.AsSpan(1)).Append(";\n");
        // nginx always includes text/html in these lists.
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
        // Not part of nginx itself: Debian has it in the package libnginx-mod-http-brotli-static.
        if (settings.Precompress.Contains("br"))
            text.Append("brotli_static on;\n");
        return text.ToString();

        void Redirection(string from, string to) =>
            text.Append("location = ").Append(Quoted(from)).Append(" { return 301 ").Append(Quoted(to)).Append("; }\n");
    }

    // A header without a value is not sent.
    static void WriteEditor(
        StringBuilder text,
        string root,
        IReadOnlyList<ResponseHeader> editor,
        IReadOnlyList<ResponseHeader> all
    )
    {
        if (editor.Count == 0)
            return;
        text.Append("# The editor has its own policy, and should not be indexed.\n");
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
