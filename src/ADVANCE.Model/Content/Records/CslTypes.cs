namespace Advance.Content.Records;

/// <summary>The types of works that CSL 1.0.2 knows (specification, appendix III).</summary>
public static class CslTypes
{
    /// <summary>The type of a work that has no other type.</summary>
    public const string Other = "document";

    public static IReadOnlyList<string> All { get; } =
    [
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "bill",
        "book",
        "broadcast",
        "chapter",
        "classic",
        "collection",
        "dataset",
        "document",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "event",
        "figure",
        "graphic",
        "hearing",
        "interview",
        "legal_case",
        "legislation",
        "manuscript",
        "map",
        "motion_picture",
        "musical_score",
        "pamphlet",
        "paper-conference",
        "patent",
        "performance",
        "periodical",
        "personal_communication",
        "post",
        "post-weblog",
        "regulation",
        "report",
        "review",
        "review-book",
        "software",
        "song",
        "speech",
        "standard",
        "thesis",
        "treaty",
        "webpage",
    ];

    // doi.org passes on Crossref's and DataCite's own types instead of CSL's.
    static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["journal-article"] = "article-journal",
        ["book-chapter"] = "chapter",
        ["book-section"] = "chapter",
        ["book-part"] = "chapter",
        ["monograph"] = "book",
        ["edited-book"] = "book",
        ["reference-book"] = "book",
        ["book-set"] = "book",
        ["proceedings-article"] = "paper-conference",
        ["posted-content"] = "article",
        ["dissertation"] = "thesis",
        ["report-component"] = "report",
        ["report-series"] = "report",
        ["reference-entry"] = "entry",
        ["peer-review"] = "review",
        ["journal"] = "periodical",
        ["proceedings"] = "book",
        ["other"] = Other,
        ["component"] = Other,
    };

    /// <summary>The type that a word stands for, or null if there is none.</summary>
    public static string? Find(string word) =>
        Aliases.GetValueOrDefault(word) ?? All.FirstOrDefault(type => type.Equals(word, StringComparison.OrdinalIgnoreCase));
}
