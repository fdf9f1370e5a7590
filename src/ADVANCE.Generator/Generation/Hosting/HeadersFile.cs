using System.Text;
using Advance.Generation.Editing;
using Advance.Settings;

namespace Advance.Generation.Hosting;

/// <summary>
/// <c>_headers</c>, which Netlify and Cloudflare Pages read and do not publish. Cloudflare takes 100 rules of 2,000
/// characters a line, and joins the values of a field that two rules give; so no field stands in two rules that can meet
/// unless the second takes the first's away ("!", which Netlify warns of: there the closer rule wins by itself), and pages are
/// left the hosts' own Cache-Control, which is to ask again each time.
/// https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/
/// </summary>
static class HeadersFile
{
    public static string Of(SiteSettings settings, ContentPolicy policy)
    {
        var text = new StringBuilder(
            "# Written at each build. One of your own takes its place if statiq.json names it in HostFiles.\n"
        );
        Rule("/*", ResponseHeader.Of(settings, policy));
        var editor = ResponseHeader.OfEditor(settings);
        if (editor.Count > 0)
            Rule(EditorPolicy.Folder + "*", editor, replaced: true);
        foreach (var splat in LastingFiles.Splats)
            Rule(splat, [ResponseHeader.Forever]);
        foreach (var (extension, type) in FileTypes.All)
            Rule($"/*{extension}", [new("Content-Type", FileTypes.Full(type))]);
        return text.ToString();

        void Rule(string path, IEnumerable<ResponseHeader> headers, bool replaced = false)
        {
            text.Append('\n').Append(settings.LinkRoot).Append(path).Append('\n');
            if (replaced)
                text.Append("  ! Content-Security-Policy\n");
            foreach (var header in headers)
                text.Append("  ").Append(header.Name).Append(": ").Append(header.Value).Append('\n');
        }
    }
}
