using System.Text.RegularExpressions;

namespace Advance.Checks.Markup.Dialects;

/// <summary>A construct of another tool's Markdown, which this dialect shows to readers as it is typed.</summary>
/// <param name="Name">What it is, with its article: "a Hugo shortcode".</param>
/// <param name="Pattern">Finds it in a block's source, in which code, addresses and escaped characters are masked.</param>
/// <param name="Advice">How to write it here, as a sentence.</param>
sealed record Construct(string Name, Regex Pattern, string Advice)
{
    /// <summary>Only in a quotation.</summary>
    public bool IsInQuotation { get; init; }
}
