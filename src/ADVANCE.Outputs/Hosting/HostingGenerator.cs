using Advance.Pages;
using Advance.Render;
using Advance.Sites;

namespace Advance.Hosting;

/// <summary>
/// The files that tell hosts which headers to send. A file in the input that an engineer has named in HostFiles takes
/// precedence.
/// </summary>
/// <param name="theme">The theme whose style sheets the policy allows.</param>
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
