using Markdig.Extensions.SmartyPants;

namespace Advance.Parse.Quotes;

/// <summary>What a straight mark can be, from the characters on either side of it.</summary>
enum MarkKind
{
    /// <summary>Before the quoted words, if a closing mark follows.</summary>
    Opening,

    /// <summary>After the quoted words.</summary>
    Closing,

    /// <summary>Between characters that don't show which it is.</summary>
    Either,

    /// <summary>In a word, or replacing omitted letters.</summary>
    Apostrophe,

    /// <summary>After a number: closes a quotation if one is open; otherwise it means inches or seconds.</summary>
    ClosingOrMeasure,

    /// <summary>Feet or minutes, which stay straight: 6'2".</summary>
    Measure,
}

/// <summary>A straight mark in the tree.</summary>
/// <param name="Inline">Its node, whose type is set once all marks of the block are known.</param>
/// <param name="Kind">What it can be.</param>
readonly record struct QuotationMark(SmartyPant Inline, MarkKind Kind)
{
    public bool IsDouble => Inline.OpeningCharacter == '"';
}
