using Advance.Languages;

namespace Advance.Content;

/// <summary>What readers call a publication: a few words that replace the many types of CSL.</summary>
public enum PublicationKind
{
    Article,
    Preprint,
    Book,
    Chapter,
    Report,
    Thesis,
    Talk,
    Dataset,
    Software,
    WebPage,
    Other,
}

public static class PublicationKinds
{
    /// <summary>The kind of a paper according to its record; <see cref="PublicationKind.Other"/> if it has none.</summary>
    public static PublicationKind Of(Publication paper) =>
        paper.Record?.Type switch
        {
            "article-journal" or "article-magazine" or "article-newspaper" or "review" or "review-book" =>
                PublicationKind.Article,
            "article" or "manuscript" => PublicationKind.Preprint,
            "book" or "classic" or "collection" or "pamphlet" => PublicationKind.Book,
            "chapter" or "entry" or "entry-dictionary" or "entry-encyclopedia" => PublicationKind.Chapter,
            "report" or "standard" => PublicationKind.Report,
            "thesis" => PublicationKind.Thesis,
            "paper-conference" or "speech" or "event" => PublicationKind.Talk,
            "dataset" => PublicationKind.Dataset,
            "software" => PublicationKind.Software,
            "webpage" or "post" or "post-weblog" => PublicationKind.WebPage,
            _ => PublicationKind.Other,
        };

    /// <summary>Its plural name for readers, as in a list.</summary>
    public static string Name(PublicationKind kind, KindNames names) =>
        kind switch
        {
            PublicationKind.Article => names.Articles,
            PublicationKind.Preprint => names.Preprints,
            PublicationKind.Book => names.Books,
            PublicationKind.Chapter => names.Chapters,
            PublicationKind.Report => names.Reports,
            PublicationKind.Thesis => names.Theses,
            PublicationKind.Talk => names.Talks,
            PublicationKind.Dataset => names.Datasets,
            PublicationKind.Software => names.Software,
            PublicationKind.WebPage => names.WebPages,
            _ => names.Others,
        };

    /// <summary>Its name in addresses, such as <c>report</c>, which is the same in every language.</summary>
    public static string Key(PublicationKind kind) => kind.ToString().ToLowerInvariant();
}
