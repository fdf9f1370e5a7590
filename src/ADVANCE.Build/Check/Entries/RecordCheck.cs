using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Entries;

/// <summary>Every bibliographic record belongs to a publication, and every publication with a DOI has a record.</summary>
public sealed class RecordCheck : ICheck
{
    static readonly Rule NotRead = new(
        "ADV0122",
        Severity.Warning,
        "A bibliographic record isn't read",
        "The record of 'name.md' is the CSL-JSON file '_name.json' in the same folder."
    );

    static readonly Rule NoRecord = new(
        "ADV0306",
        Severity.Warning,
        "A publication with a DOI has no bibliographic record",
        "Run 'advance record', which fetches it from doi.org and saves it beside the file."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var paper in site.Publications.Where(paper => paper is { Doi: not null, Record: null, Original: null }))
            diagnostics.Report(
                NoRecord,
                paper.Where(Publication.DoiField),
                $"There is no '_{paper.Document.Source.Stem}.json' beside this file, so the page has no reference, no "
                    + "downloads for reference managers and no tags for Google Scholar."
            );
        var files = site.Sources.Where(file => site.Settings.Sections.GetValueOrDefault(file.Section) == "publication").ToArray();
        var papers = files
            .Where(file => file.IsMarkdown)
            .Select(file => file.Folder + file.Stem)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var isJson = file.HasExtension(".json");
            if (file.Stem.StartsWith('_'))
            {
                if (isJson && !papers.Contains(file.Folder + file.Stem[1..]))
                    Orphan(file);
            }
            else if (
                (isJson || file.HasExtension(".bib") || file.HasExtension(".ris")) && papers.Contains(file.Folder + file.Stem)
            )
                diagnostics.Report(
                    NotRead,
                    file.Start,
                    isJson
                        ? "This file is published as it is, because its name doesn't begin with '_'. Rename it "
                            + $"'_{file.Stem}.json'."
                        : "BibTeX and RIS files aren't read. Export the record as CSL JSON."
                );
        }

        void Orphan(SourceFile file)
        {
            var beside = papers
                .Where(paper => paper.StartsWith(file.Folder, StringComparison.Ordinal))
                .Select(paper => paper[file.Folder.Length..]);
            diagnostics.Report(
                NotRead,
                file.Start,
                $"There is no '{file.Stem[1..]}.md' beside this file.{Suggestion.DidYouMean(file.Stem[1..], beside)}"
            );
        }
    }
}
