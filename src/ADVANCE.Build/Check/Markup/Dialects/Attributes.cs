using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>Attributes as in kramdown (<c>{: .lead}</c>) and Pandoc (<c>{#id .class key=value}</c>).</summary>
static partial class Attributes
{
    const string Advice = "Delete it. A heading's id comes from its words, and the site's style sets classes and widths.";

    const string Value = @"(?:""[^""\n]{0,200}""|'[^'\n]{0,200}'|[^\s{}""'=,]{1,200})";

    const string Kramdown = @"[#.]?[\p{L}_][\w:.-]{0,100}(?:=" + Value + ")?";

    const string Pandoc = @"(?:[#.][\p{L}_][\w:.-]{0,100}|[\p{L}_][\w:-]{0,100}=" + Value + ")";

    const string More = @"(?:[ \t]{1,20}" + Pandoc + @"){0,20}[ \t]{0,20}";

    public static IReadOnlyList<Construct> All { get; } =
    [
        new("{:", "an attribute list", KramdownList(), Advice),
        new("{", "an attribute list", PandocList(), Advice),
        new("{-}", "an attribute list", Unnumbered(), Advice),
    ];

    [GeneratedRegex(
        @"\{::?[ \t]{0,20}" + Kramdown + @"(?:[ \t]{1,20}" + Kramdown + @"){0,20}[ \t]{0,20}/?\}",
        Constructs.Options
    )]
    private static partial Regex KramdownList();

    // Keys with values only where they belong to something: in a sentence they may be a set.
    [GeneratedRegex(
        @"(?:(?<![\w\]\\])\[[^\[\]\n]+\]|(?<=[)\uFFFC\uFDD2]))\{"
            + Pandoc
            + More
            + @"\}"
            + @"|(?<![_^\\$\w{#@])\{[#.][\p{L}_][\w:.-]{0,100}"
            + More
            + @"\}|^\{"
            + Pandoc
            + More
            + @"\}[ \t]{0,20}$",
        Constructs.Options
    )]
    private static partial Regex PandocList();

    [GeneratedRegex(@"\{-\}[ \t]{0,20}$", Constructs.Options)]
    private static partial Regex Unnumbered();
}
