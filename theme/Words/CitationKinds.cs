namespace Advance.Theme.Words;

/// <summary>The three record formats that reference managers read.</summary>
static class CitationKinds
{
    public static IReadOnlyList<(string Name, string Extension, string MediaType)> All { get; } =
    [
        ("BibTeX", "bib", "application/x-bibtex"),
        ("RIS", "ris", "application/x-research-info-systems"),
        ("CSL-JSON", "json", "application/vnd.citationstyles.csl+json"),
    ];
}
