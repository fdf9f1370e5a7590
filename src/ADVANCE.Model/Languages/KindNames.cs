namespace Advance.Languages;

/// <summary>The types of publications, in the plural.</summary>
public sealed record KindNames
{
    public required string Articles { get; init; }
    public required string Preprints { get; init; }
    public required string Books { get; init; }
    public required string Chapters { get; init; }
    public required string Reports { get; init; }
    public required string Theses { get; init; }
    public required string Talks { get; init; }
    public required string Datasets { get; init; }
    public required string Software { get; init; }
    public required string WebPages { get; init; }
    public required string Others { get; init; }

    internal static KindNames English { get; } =
        new()
        {
            Articles = "Journal articles",
            Preprints = "Preprints",
            Books = "Books",
            Chapters = "Book chapters",
            Reports = "Reports",
            Theses = "Theses",
            Talks = "Conference papers and talks",
            Datasets = "Datasets",
            Software = "Software",
            WebPages = "Web pages",
            Others = "Other publications",
        };

    internal static KindNames Welsh { get; } =
        new()
        {
            Articles = "Erthyglau mewn cyfnodolion",
            Preprints = "Rhagargraffiadau",
            Books = "Llyfrau",
            Chapters = "Penodau mewn llyfrau",
            Reports = "Adroddiadau",
            Theses = "Traethodau ymchwil",
            Talks = "Papurau cynhadledd a sgyrsiau",
            Datasets = "Setiau data",
            Software = "Meddalwedd",
            WebPages = "Tudalennau gwe",
            Others = "Cyhoeddiadau eraill",
        };
}
