using Advance.Render;
using Advance.Sites;

namespace Advance.Pages;

/// <summary>
/// <c>/third-party-notices.txt</c>: the licences of third-party files that the site publishes, such as its typeface.
/// </summary>
public sealed class NoticesGenerator(ITheme theme) : IGenerator
{
    const string Path = "third-party-notices.txt";

    const string Intro = "This site contains files by third parties. Their licences follow.\n\n";

    public IEnumerable<OutputFile> Generate(Site site)
    {
        if (theme.Notices.Length > 0)
            yield return OutputFile.Text(Path, () => Intro + theme.Notices);
    }
}
