using Advance.Search.Documents;

namespace Advance.Search.Ranking;

/// <summary>Accepts the documents that have every given value.</summary>
public sealed record SearchFilter(string? Type = null, string? Topic = null, string? Year = null, string? Author = null)
{
    public bool Accepts(SearchDocument document) =>
        (Type is null || document.Type == Type)
        && (Topic is null || document.Topics.Contains(Topic))
        && (Year is null || document.Year == Year)
        && (Author is null || document.Authors.Contains(Author));
}
