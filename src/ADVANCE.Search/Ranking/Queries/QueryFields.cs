namespace Advance.Search.Ranking.Queries;

/// <summary>The fields that a query can name, as in <c>author:gilchrist</c>.</summary>
public static class QueryFields
{
    /// <summary>The words of the title; it ranks, as a word does.</summary>
    public const string Title = "title";

    public const string Type = "type",
        Topic = "topic",
        Year = "year",
        Author = "author";

    public static IReadOnlyList<string> All { get; } = [Title, Type, Topic, Year, Author];
}
