using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Files;

/// <summary>
/// Every file of fields, such as <c>_name.yml</c>, has a text that uses them. (<see cref="RecordCheck"/> checks bibliographic
/// records.)
/// </summary>
/// <param name="lists">Names of the files that the site itself reads, at the top of the input.</param>
public sealed class SidecarCheck(IReadOnlyCollection<string> lists) : ICheck
{
    static readonly Rule NotRead = new(
        "ADV0143",
        Severity.Warning,
        "A file of fields isn't read",
        "Rename it, or move it out of the input folder."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (!site.IsMain)
            return;
        var texts = site
            .Sources.Where(file => file.IsMarkdown)
            .Select(file => file.Folder + file.Stem)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in site.Sources.Where(file => IsOfFields(file, site)))
        {
            if (file.Folder.Length == 0)
            {
                if (!lists.Contains(file.Name))
                    diagnostics.Report(
                        NotRead,
                        file.Start,
                        $"'{file.Name}' isn't a file that the site reads.{Suggestion.DidYouMean(file.Name, lists)}"
                    );
            }
            else if (!texts.Contains(file.Folder + file.Stem[1..]))
                diagnostics.Report(
                    NotRead,
                    file.Start,
                    $"This file sets fields of '{file.Stem[1..]}.md', but there is no such file in the same folder."
                        + Suggestion.DidYouMean(file.Stem[1..], Beside(file))
                );
        }

        IEnumerable<string> Beside(SourceFile file) =>
            texts
                .Where(text => text.StartsWith(file.Folder, StringComparison.Ordinal))
                .Select(text => text[file.Folder.Length..]);
    }

    // A folder whose name begins with an underscore is left out with everything in it.
    static bool IsOfFields(SourceFile file, Site site)
    {
        if (!file.Stem.StartsWith('_') || file.IsHidden || file.Folder.Split('/').Any(part => part.StartsWith('_')))
            return false;
        if (file.Stem.Equals("_directory", StringComparison.OrdinalIgnoreCase))
            return false;
        return file.HasExtension(".yml")
            || file.HasExtension(".yaml")
            || (
                file.HasExtension(".json")
                && file.Folder.Length > 0
                && site.Settings.Sections.GetValueOrDefault(file.Section) != Publication.Type.Name
            );
    }
}
