using System.Text;
using Advance.Generation.Editing;
using Advance.Settings;

namespace Advance.Generation.Hosting;

/// <summary>Lines for nginx, to be included in the site's <c>server</c> block.</summary>
static class NginxLines
{
    public static string Of(SiteSettings settings)
    {
        var root = settings.LinkRoot;
        var text = new StringBuilder($$"""
            # For nginx: include this file in the server block of the site. It needs no other lines about headers:
            # an add_header in a location of your own makes nginx forget these there, so repeat them in such a location.

            # Files whose address changes with their content are kept for ever; all others are asked for again each time.
            set $advance_cache "{{ResponseHeader.AskAgain.Value}}";
            if ($uri ~ "^{{root.Replace(".", @"\.", StringComparison.Ordinal)}}{{LastingFiles.Pattern}}") { set $advance_cache "{{ResponseHeader.Forever.Value}}"; }
            add_header {{ResponseHeader.Forever.Name}} $advance_cache;


            """.ReplaceLineEndings("\n"));
        var editor = ResponseHeader.OfEditor(settings);
        WriteEditor(text, root, editor, ResponseHeader.Of(settings));
        foreach (var header in ResponseHeader.Of(settings).Where(header => editor.All(other => other.Name != header.Name))) text.Append("add_header ").Append(header.Name).Append(" \"").Append(header.Value).Append("\" always;\n");
        text.Append("\ncharset utf-8;\nerror_page 404 ").Append(root).Append("/404.html;\n\n");
        foreach (var (extension, type) in FileTypes.All)
            text.Append("location ~ \\").Append(extension).Append("$ { types { } default_type \"").Append(FileTypes.Full(type)).Append("\"; }\n");
        return text.ToString();
    }

    // A field without a value is not sent.
    static void WriteEditor(StringBuilder text, string root, IReadOnlyList<ResponseHeader> editor, IReadOnlyList<ResponseHeader> all)
    {
        if (editor.Count == 0) return;
        text.Append("# The editor has a policy of its own, and is not for search engines.\n");
        foreach (var header in editor) text.Append($"set {Variable(header)} \"{all.FirstOrDefault(other => other.Name == header.Name)?.Value}\";\n");
        foreach (var header in editor) text.Append($"if ($uri ~ \"^{root.Replace(".", @"\.", StringComparison.Ordinal)}{EditorPolicy.Folder}\") {{ set {Variable(header)} \"{header.Value}\"; }}\n");
        foreach (var header in editor) text.Append($"add_header {header.Name} {Variable(header)} always;\n");
        text.Append('\n');
    }

    static string Variable(ResponseHeader header) => "$advance_" + header.Name.ToLowerInvariant().Replace('-', '_');
}
