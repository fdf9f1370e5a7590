using System.Collections.Frozen;
using Advance.Content.Documents;
using Advance.Diagnostics;

namespace Advance.Check.Links;

/// <summary>The part of a body that lists sources: titles and addresses there are other people's.</summary>
static class ReferenceList
{
    static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "references",
        "reference",
        "references and notes",
        "bibliography",
        "works cited",
        "literature",
        "literature cited",
        "sources",
        "citations",
        "citation",
        "how to cite",
        "further reading",
        "selected publications",
        "publications",
        "footnotes",
        "notes",
        "endnotes",
        "links",
        "resources"
    );

    /// <summary>True below a heading such as "References".</summary>
    public static bool Holds(Location place, Document document)
    {
        int low = 0,
            high = document.Headings.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Headings[middle].Location <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && Names.Contains(document.Headings[low - 1].Text.TrimEnd(':'));
    }
}
