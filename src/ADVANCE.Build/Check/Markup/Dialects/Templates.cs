using System.Text.RegularExpressions;

namespace Advance.Check.Markup.Dialects;

/// <summary>What a template or plug-in would have filled in.</summary>
static partial class Templates
{
    const string Write =
        "This site has no shortcodes. "
        + "Write a picture as ![description](file), and anything else as a link: [words](address).";

    public static IReadOnlyList<Construct> All { get; } =
    [
        new("{{", "a Hugo or Quarto shortcode", HugoShortcode(), Write),
        new(
            "{",
            "a Liquid or Jinja tag",
            LiquidTag(),
            "A page here is text, not a template. Write what the tag would produce, or delete it."
        ),
        new(
            "{{",
            "a template's placeholder",
            Placeholder(),
            "A page here is text, not a template. Write the text that it would produce."
        ),
        new(
            "<%",
            "a template's placeholder",
            ErbTag(),
            "A page here is text, not a template. Write the text that it would produce."
        ),
        new("[", "a shortcode", WordPressShortcode(), Write),
    ];

    /// <summary>True for a title or summary about templates, which can't put them between backticks.</summary>
    public static bool AreNamedIn(string plain) => Tool().IsMatch(plain);

    /// <summary>True for brackets around one word, such as <c>{{x}}</c>, which a title may be about.</summary>
    public static bool MayBeWords(ReadOnlySpan<char> found) => found.StartsWith("{{") && found.IndexOfAny(". |<%") < 0;

    [GeneratedRegex(
        @"\b(?:ansible|angular|django|go|handlebars|helm|hugo|jekyll|jinja2?|liquid|mustache|nunjucks|quarto"
            + @"|shortcodes?|templat\w+|twig|vue|wordpress)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tool();

    [GeneratedRegex(@"\{\{[<%\uFFFC](?![ \t]*/)[^{\n]*?(?:[>%\uFFFC]\}\}|$)", Constructs.Options)]
    private static partial Regex HugoShortcode();

    [GeneratedRegex(
        @"\{%[-+]?\s*(?!end|else|and\b|or\b)[a-z_]{2,30}\b[^{%\n]{0,300}(?:[-+]?%\}|$)" + @"|\{#[ \t][^{}\n]*#\}",
        Constructs.Options
    )]
    private static partial Regex LiquidTag();

    [GeneratedRegex(@"\{\{[-{]?[ \t]{0,20}[\w.$""'][^{}\n]*\}\}", Constructs.Options)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"<%[=-]?[ \t][^<%\n]*%>", Constructs.Options)]
    private static partial Regex ErbTag();

    [GeneratedRegex(
        @"\[(?:(?:caption|gallery|embed|video|audio|playlist|youtube|vimeo"
            + @"|soundcloud|contact-form-7|sourcecode|vc_\w+|et_pb_\w+|su_\w+)(?:[ \t][^\[\]\n]*)?"
            + @"|[a-z][\w-]{1,40}(?:[ \t]+[a-z][\w-]{0,40}=""[^""\n]{0,300}""){1,20}[ \t]{0,20}/?)\](?![(\[:])",
        Constructs.Options
    )]
    private static partial Regex WordPressShortcode();
}
