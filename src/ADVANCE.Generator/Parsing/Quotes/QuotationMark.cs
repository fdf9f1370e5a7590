using Markdig.Extensions.SmartyPants;

namespace Advance.Parsing.Quotes;

/// <summary>What a straight mark can be, from the characters on either side of it.</summary>
enum MarkKind
{
    /// <summary>Before the words that are quoted, if a closing mark follows.</summary>
    Opening,

    /// <summary>After the words that are quoted.</summary>
    Closing,

    /// <summary>Between characters that say neither.</summary>
    Either,

    /// <summary>In a word, or in the place of letters that are left out.</summary>
    Apostrophe,

    /// <summary>After a number: closes a quotation if one is open, and is inches or seconds if none is.</summary>
    ClosingOrMeasure,

    /// <summary>Feet or minutes, which stay straight: 6'2".</summary>
    Measure,
}

/// <summary>A straight mark in the tree.</summary>
/// <param name="Inline">Its place, whose type is set once all marks of the block are known.</param>
/// <param name="Kind">What it can be.</param>
readonly record struct QuotationMark(SmartyPant Inline, MarkKind Kind)
{
    public bool IsDouble => Inline.OpeningCharacter == '"';
}
