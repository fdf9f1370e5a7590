using System.Text.RegularExpressions;

namespace Advance.Checks.Markup.Dialects;

/// <summary>A construct of another tool's Markdown, which this dialect shows to readers as it is typed.</summary>
/// <param name="Sign">Characters that are in each of its kind, so most texts need no closer look; "" if there are none.</param>
/// <param name="Name">What it is, with its article: "a Hugo shortcode".</param>
/// <param name="Pattern">Finds it in a <see cref="MaskedText"/>, in a time that grows with the length of the text alone.</param>
/// <param name="Advice">How to write it here, as a sentence.</param>
sealed record Construct(string Sign, string Name, Regex Pattern, string Advice)
{
    /// <summary>Only at the beginning of a quotation.</summary>
    public bool IsInQuotation { get; init; }

    /// <summary>Markup of this dialect too, so <see cref="Name"/> says what is wrong with it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>What belongs to it is indented below it, and would be taken for code.</summary>
    public bool IsBeforeIndented { get; init; }

    /// <summary>What readers see, as the middle of a sentence.</summary>
    public string Fault => IsOwn ? Name : $"is {Name}, which readers see as typed";
}
