using Advance.Generation.Pages;
using Advance.Sites;

namespace Advance.Generation.Hosting;

/// <summary>
/// The files by which hosts learn what to send with the site's files. One of the input wins, which an engineer has named in
/// HostFiles.
/// </summary>
/// <param name="theme">Whose style sheet the policy allows.</param>
/// <param name="root">The site's root.</param>
public sealed class HostingGenerator(ITheme theme, string root) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        if (!site.Settings.GenerateHostFiles)
            yield break;
        foreach (var host in HostConfiguration.All.Where(host => host.File is not null).DistinctBy(host => host.File))
            if (!site.Index.Assets.ContainsKey("/" + host.File))
                yield return OutputFile.Text(host.File!, () => host.Text(site, theme.Policy(root, site.Settings)));
    }
}
