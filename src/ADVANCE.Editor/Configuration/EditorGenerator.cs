using Advance.Content;
using Advance.Hosting;
using Advance.Render;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Editor.Configuration;

/// <summary>
/// Generates <c>/admin/</c>: the editor's page, configuration and scripts. Only for a site whose settings name the repository to
/// save to.
/// </summary>
public sealed class EditorGenerator(EditorFiles files) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        if (EditorBackend.Of(site.Settings) is not { } backend || files.Script is not { } script)
            yield break;
        yield return OutputFile.Text("admin/index.html", () =>
            EditorPage.Of(site.Settings.SiteTitle, site.Settings.Language, script, EditorPolicy.Meta(backend.Origin))
        ) with
        {
            Markup = EditorPage.Markup,
        };
        yield return new OutputFile("admin/config.yml", () =>
            EditorConfiguration.Of(site, backend, site.Settings.Origin is null ? null : site.Absolute(Permalink.Home))
        );
        foreach (var file in files.All)
            yield return file;
    }
}
