namespace Advance.Search.Analysis;

/// <summary>A word at its place in a text.</summary>
/// <param name="Increment">Distance in words from the token before; more than 1 where stop words were left out.</param>
/// <param name="End">Offset behind its last UTF-16 unit in the text that was analysed.</param>
public readonly record struct Token(Word Word, int Increment, int End)
{
    /// <summary>The compound that it is a part of, the same instance for each of its parts; null for most words.</summary>
    public Compound? Compound { get; init; }
}
