using System.Text;
using Advance.Pages;
using Advance.Settings;

namespace Advance.Hosting;

/// <summary>
/// <c>_headers</c>, which Netlify and Cloudflare Pages read and do not publish. Cloudflare reads 100 rules of 2,000 characters
/// a line, and joins the values if two matching rules set the same field. So no two rules that can match the same file set the
/// same field, unless the second removes the first one's value ("!"; Netlify warns about it, because there the more specific
/// rule wins anyway). Pages keep the hosts' own Cache-Control, which revalidates every time.
/// https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/manage/routing/headers/
/// </summary>
static class HeadersFile
{
    public static string Of(SiteSettings settings, ContentPolicy policy)
    {
        var text = new StringBuilder(
            "# Written by every build. To use your own file instead, name it in HostFiles in statiq.json.\n"
        );
        Rule("/*", ResponseHeader.Of(settings, policy));
        var editor = ResponseHeader.OfEditor(settings);
        if (editor.Count > 0)
            Rule(EditorPolicy.Folder + "*", editor, replaced: true);
        foreach (var splat in ImmutableFiles.Splats)
            Rule(splat, [ResponseHeader.Immutable]);
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
