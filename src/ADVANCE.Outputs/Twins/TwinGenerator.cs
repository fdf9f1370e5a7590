using Advance.Content;
using Advance.Render;
using Advance.Sites;

namespace Advance.Twins;

/// <summary>
/// Writes each page as Markdown, <c>index.md</c> next to <c>index.html</c>, for programs that read text and for copying.
/// </summary>
public sealed class TwinGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) =>
        !site.Settings.GenerateApi
            ? []
            : site
                .Views.Where(view => view.IsIndexed && view.Permalink.IsPage)
                .Select(view => OutputFile.Text(Twin.Of(view.Permalink).OutputPath, () => Twin.Text(view, site)));
}
