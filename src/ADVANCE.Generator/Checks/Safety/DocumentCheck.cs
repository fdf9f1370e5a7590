using Advance.Checks.Safety.Documents;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Checks.Safety;

/// <summary>
/// Documents are published as they are, with the names in their properties and all that a program keeps for their writers.
/// Who has a page on this site is named in public already.
/// </summary>
public sealed class DocumentCheck : ICheck
{
    static readonly Rule Named = new(
        "ADV0717",
        Severity.Info,
        "A document's properties name a person",
        "If nobody should be named there, take it out and save it anew: 'advance clean' does so for documents of Word, "
            + "PowerPoint, Excel and OpenDocument."
    );

    static readonly Rule Unfinished = new(
        "ADV0718",
        Severity.Warning,
        "A document holds what only its writers should see",
        "Accept or reject all changes and delete all comments in a copy, and give that; or give it as a PDF."
    );

    static readonly Rule Programmed = new(
        "ADV0737",
        Severity.Error,
        "A document holds a program",
        "Save it again without macros and embedded objects, or give it as a PDF."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var known = site.Written.OfType<Person>().Select(person => person.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Parallel.ForEach(site.Assets, asset =>
        {
            var (names, leftovers, hasProgram) = DocumentNotes.Of(asset.File);
            var file = Path.GetFileName(asset.File.Name);
            if (hasProgram)
                diagnostics.Report(
                    Programmed,
                    asset.File.Start,
                    $"'{file}' holds macros or another file, which could run on the computer of whoever opens it."
                );
            var others = names.Where(name => !known.Contains(name)).ToArray();
            if (others.Length > 0)
                diagnostics.Report(
                    Named,
                    asset.File.Start,
                    $"'{file}' names {List(others.Select(name => $"'{name}'"))} in its properties, which every reader of the "
                        + "file can see."
                );
            if (leftovers.Count > 0)
                diagnostics.Report(
                    Unfinished,
                    asset.File.Start,
                    $"'{file}' still has its {List(leftovers)}, with the names of those who wrote them."
                );
        });
    }

    static string List(IEnumerable<string> words) => string.Join(" and ", words);
}
