using System.Globalization;
using System.Text.RegularExpressions;
using Advance.Tests.WholeSite;

namespace Advance.Tests.Browsing.Access;

/// <summary>
/// The contrast of the colours in tokens.css, computed from the file alone: each pair in the comment at the top has the declared
/// contrast, in both colour schemes, and no colour is left out.
/// </summary>
public partial class TokenContrastTests
{
    /// <summary>Lines between parts that are distinct without them, as the comment says.</summary>
    static readonly string[] Ornaments = ["hairline", "path-quiet"];

    static readonly Dictionary<string, string> Light = Colours(StyleSheets.Block(StyleSheets.Tokens, ":root {"));
    static readonly Dictionary<string, string> Dark = Colours(
        StyleSheets.Block(StyleSheets.Tokens, "@media (prefers-color-scheme: dark)")
    );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_pair_of_colours_has_its_declared_contrast(bool isDark)
    {
        var scheme = isDark ? Dark : Light;
        Assert.NotEmpty(Pairs);
        var found = Pairs
            .Select(pair => (pair, ratio: Contrast(scheme[pair.Text], scheme[pair.Ground])))
            .Where(measured => measured.ratio < measured.pair.Least)
            .Select(measured =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{measured.pair.Text} on {measured.pair.Ground}: {measured.ratio:0.00}, not {measured.pair.Least}"
                )
            );
        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void Text_declares_a_contrast_of_7_and_other_visible_parts_of_4_5()
    {
        Assert.Equal([4.5, 7], Pairs.Select(pair => pair.Least).Distinct().Order());
        Assert.All(new[] { "ink", "ink-soft", "accent", "news", "event", "publication" }, text =>
            Assert.All(new[] { "paper", "paper-deep" }, ground => Assert.Contains((text, ground, 7d), Pairs))
        );
        Assert.All(new[] { "path", "edge", "focus", "exit" }, mark =>
            Assert.All(new[] { "paper", "paper-deep" }, ground => Assert.Contains((mark, ground, 4.5), Pairs))
        );
        Assert.Contains(("exit-ink", "exit", 7d), Pairs);
        Assert.Contains(("exit-ink", "exit-strong", 7d), Pairs);
        Assert.Contains(("focus-gap", "focus", 4.5), Pairs);
    }

    // The ring has two colours, one inside the other: on any background, one of them shows (WCAG 2.2, 1.4.11: 3 to 1).
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_colour_of_the_focus_ring_is_visible_on_any_background(bool isDark)
    {
        var scheme = isDark ? Dark : Light;
        Assert.All(new[] { "paper", "paper-deep", "highlight", "ink", "accent", "exit", "exit-strong" }, ground =>
            Assert.InRange(
                Math.Max(Contrast(scheme["focus"], scheme[ground]), Contrast(scheme["focus-gap"], scheme[ground])),
                3,
                21
            )
        );
    }

    [Fact]
    public void Every_colour_is_in_a_pair_and_has_a_dark_version()
    {
        Assert.Equal(Light.Keys.Order(StringComparer.Ordinal), Dark.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            Light.Keys.Order(StringComparer.Ordinal),
            Pairs.SelectMany(pair => new[] { pair.Text, pair.Ground }).Concat(Ornaments).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_other_style_sheet_defines_a_colour() =>
        Assert.All(StyleSheets.All.Where(sheet => sheet.Name != "tokens.css"), sheet =>
        {
            // In forced colours there are the reader's own; on paper there are black, greys, white and the path.
            var text = sheet.Text;
            if (StyleSheets.Block(text, "@media (forced-colors: active)") is { Length: > 0 } forced)
                text = text.Replace(forced, "", StringComparison.Ordinal);
            var own = OwnColour()
                .Matches(text)
                .Select(match => match.Value)
                .Where(colour => sheet.Name != "print.css" || !(Grey().IsMatch(colour) || colour == Light["path"]))
                // What hides the page while another is loading takes the reader's colours (GOV.UK Frontend, exit-this-page).
                .Where(colour => sheet.Name != "exit.css" || colour is not ("Canvas" or "CanvasText"));
            Assert.Equal((sheet.Name, ""), (sheet.Name, string.Join(", ", own)));
        });

    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0a5058", "#fbf8f2", 8.61)]
    public void Contrast_is_computed_by_the_formula_of_WCAG(string a, string b, double ratio) =>
        Assert.Equal(ratio, Contrast(a, b), 0.05);

    /// <summary>Contrast ratio (WCAG 2.2, glossary).</summary>
    static double Contrast(string a, string b)
    {
        var (one, other) = (Luminance(a), Luminance(b));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    /// <summary>Relative luminance of <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(digit => $"{digit}{digit}")) : colour[1..];
        var parts = Convert
            .FromHexString(digits)
            .Select(part => part / 255d)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    static Dictionary<string, string> Colours(string block) =>
        Declaration().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    /// <summary>Lines such as <c>ink, accent on paper and on paper-deep</c>, under a sentence that gives the ratio.</summary>
    static IReadOnlyList<(string Text, string Ground, double Least)> Pairs { get; } = [.. ReadPairs()];

    static IEnumerable<(string, string, double)> ReadPairs()
    {
        var least = 0d;
        foreach (var line in StyleSheets.Tokens[..StyleSheets.Tokens.IndexOf("*/", StringComparison.Ordinal)].Split('\n'))
        {
            if (Promise().Match(line) is { Success: true } promise)
                least = double.Parse(promise.Groups[1].Value, CultureInfo.InvariantCulture);
            if (Line().Match(line) is not { Success: true } pair)
                continue;
            foreach (var text in Name().Matches(pair.Groups[1].Value))
            foreach (var ground in Name().Matches(pair.Groups[2].Value).Where(name => name.Value is not ("on" or "and")))
                yield return (text.ToString()!, ground.Value, least);
        }
    }

    [GeneratedRegex(@"--([\w-]+):\s*(#[0-9a-f]{3,6})\b")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(\d+(?:\.\d+)?):1 or more")]
    private static partial Regex Promise();

    [GeneratedRegex(@"^\s{5}(\S.*?)\s+on ([^(]*)")]
    private static partial Regex Line();

    [GeneratedRegex(@"[a-z][a-z-]*")]
    private static partial Regex Name();

    [GeneratedRegex(
        @"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\("
            + @"|(?<=[:\s,])(?:black|white|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|navy|teal|maroon"
            + @"|olive|lime|aqua|fuchsia|cyan|magenta|gold|beige|crimson|indigo|ivory|khaki|linen|salmon|tomato"
            + @"|Canvas|CanvasText|LinkText|VisitedText|ButtonText|ButtonFace|GrayText"
            + @"|Highlight|HighlightText|Field|FieldText|Mark|MarkText)(?=[\s;,)!])"
    )]
    private static partial Regex OwnColour();

    [GeneratedRegex(@"^#([0-9a-f])\1\1(\1\1\1)?$")]
    private static partial Regex Grey();
}
