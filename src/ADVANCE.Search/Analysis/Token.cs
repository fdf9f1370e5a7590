namespace Advance.Search.Analysis;

/// <summary>A word at its position in a text.</summary>
/// <param name="Increment">The distance in words from the previous token; more than 1 if stop words were dropped.</param>
/// <param name="End">The offset after its last UTF-16 code unit in the analysed text.</param>
public readonly record struct Token(Word Word, int Increment, int End)
{
    /// <summary>The compound that it is a part of, the same instance for all its parts; null for most words.</summary>
    public Compound? Compound { get; init; }
}
