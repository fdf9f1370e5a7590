using Advance.Check.Safety.Documents;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// Documents are published as they are, with the names in their properties and everything that a program keeps for the
/// authors. People with a page on this site are already named in public.
/// </summary>
public sealed class DocumentCheck(DocumentNotesCache notes) : ICheck
{
    static readonly Rule Named = new(
        "ADV0717",
        Severity.Info,
        "A document's properties name a person",
        "If they shouldn't be named, remove the name and save the document again. 'advance clean' does this for Word, "
            + "PowerPoint, Excel and OpenDocument files."
    );

    static readonly Rule Unfinished = new(
        "ADV0718",
        Severity.Warning,
        "A document contains comments or tracked changes",
        "In a copy, accept or reject all changes and delete all comments, and use that copy. Or provide a PDF."
    );

    static readonly Rule Programmed = new(
        "ADV0737",
        Severity.Error,
        "A document contains a program",
        "Save it again without macros and embedded objects, or provide a PDF."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var known = site.Written.OfType<Person>().Select(person => person.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Parallel.ForEach(site.Assets, asset =>
        {
            var (names, leftovers, hasProgram) = notes.Of(asset.File);
            var file = Path.GetFileName(asset.File.Name);
            if (hasProgram)
                diagnostics.Report(
                    Programmed,
                    asset.File.Start,
                    $"'{file}' contains macros or another file, which could run on the computer of anyone who opens it."
                );
            var others = names.Where(name => !known.Contains(name)).ToArray();
            if (others.Length > 0)
                diagnostics.Report(
                    Named,
                    asset.File.Start,
                    $"'{file}' names {List(others.Select(name => $"'{name}'"))} in its properties, which anyone who opens "
                        + "the file can see."
                );
            if (leftovers.Count > 0)
                diagnostics.Report(
                    Unfinished,
                    asset.File.Start,
                    $"'{file}' still contains {List(leftovers)}, with the names of the people who wrote them."
                );
        });
    }

    static string List(IEnumerable<string> words) => string.Join(" and ", words);
}
