namespace Advance.Search.Ranking.Queries;

/// <summary>The fields that a query can name, such as <c>author:gilchrist</c>.</summary>
public static class QueryFields
{
    /// <summary>The words of the title; it contributes to the score, like a word.</summary>
    public const string Title = "title";

    public const string Type = "type",
        Topic = "topic",
        Year = "year",
        Author = "author";

    public static IReadOnlyList<string> All { get; } = [Title, Type, Topic, Year, Author];
}
