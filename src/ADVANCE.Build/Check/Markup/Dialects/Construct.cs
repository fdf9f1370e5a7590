using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>A construct from another tool's Markdown, which this site shows to readers as typed.</summary>
/// <param name="Sign">
/// Characters that every construct of this kind contains, so that most texts needn't be searched; "" if there are none.
/// </param>
/// <param name="Name">What it is, with its article: "a Hugo shortcode".</param>
/// <param name="Pattern">Finds it in a <see cref="MaskedText"/>, in time linear in the length of the text.</param>
/// <param name="Advice">How to write it here, as a sentence.</param>
sealed record Construct(string Sign, string Name, Regex Pattern, string Advice)
{
    /// <summary>Only at the beginning of a quotation.</summary>
    public bool IsInQuotation { get; init; }

    /// <summary>It is also markup of this site, so <see cref="Name"/> says what is wrong with it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Its content is indented below it, and would be read as code.</summary>
    public bool IsBeforeIndented { get; init; }

    /// <summary>What readers see, as the middle of a sentence.</summary>
    public string Fault => IsOwn ? Name : $"is {Name}, which readers see as typed";
}
