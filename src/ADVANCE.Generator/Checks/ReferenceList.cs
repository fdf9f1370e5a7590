using System.Collections.Frozen;
using Advance.Diagnostics;
using Advance.Parsing;

namespace Advance.Checks;

/// <summary>The part of a body that lists sources: titles and addresses there are other people's.</summary>
static class ReferenceList
{
    static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "references", "reference", "references and notes", "bibliography", "works cited", "literature", "literature cited", "sources", "citations", "citation", "how to cite", "further reading",
        "selected publications", "publications", "footnotes", "notes", "endnotes", "links", "resources");

    /// <summary>True below a heading such as "References".</summary>
    public static bool Holds(Location place, Document document)
    {
        for (var i = document.Headings.Count - 1; i >= 0; i--)
            if (document.Headings[i].Location <= place) return Names.Contains(document.Headings[i].Text.TrimEnd(':'));
        return false;
    }
}
