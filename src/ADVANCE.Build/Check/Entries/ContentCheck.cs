using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Entries;

/// <summary>A site without content has a mistake in its paths, or is new.</summary>
public sealed class ContentCheck : ICheck
{
    static readonly Rule NoContent = new(
        "ADV0005",
        Severity.Error,
        "There is no content",
        "Add a Markdown file, such as news/first.md in the input folder, or name the right folder with --input."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (!site.Sources.Any(file => file.IsMarkdown && !file.IsPrivate))
            diagnostics.Report(
                NoContent,
                new Location(site.Settings.InputPaths[0]),
                "There are no Markdown files here, so there is nothing to publish."
            );
    }
}
