using Advance.Tests.Npm;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>Runs axe-core in a page as shown. The visitor's context has to bypass the content security policy.</summary>
static class Axe
{
    /// <summary>axe itself, for tests that query a page in their own way.</summary>
    public static string Source { get; } =
        File.ReadAllText(Path.Combine(NodePackages.Folder, "node_modules/axe-core/axe.min.js"));

    /// <summary>
    /// Uncertain results of axe that a person has reviewed and that aren't barriers: the rule, its message and the position. Any
    /// other uncertain result is reported as a violation, so that someone reviews it.
    /// </summary>
    static readonly (string Rule, string Message, string Within, string Why)[] Accepted =
    [
        (
            "color-contrast",
            "pseudoContent",
            ".colophon",
            "The path ends in the footer's gutter: its line and its ring are drawn beside the text, never under it "
                + "(css/path.css)."
        ),
        (
            "color-contrast",
            "pseudoContent",
            ".side .type",
            "A stop of the path is drawn in the margin beside the word, never under it (css/path.css). axe is uncertain if the "
                + "word beside it is short."
        ),
        (
            "color-contrast",
            "bgOverlap",
            "#menu:popover-open",
            "axe doesn't know the layer above the page. The menu has the footer's background, paper-deep."
        ),
        (
            "color-contrast",
            "elmPartiallyObscuring",
            ".suggest",
            "The list covers the page and has its own background; what it covers isn't read at that time (css/suggest.css)."
        ),
        (
            "color-contrast",
            "bgOverlap",
            "body:has(.suggest:not([hidden])) :is(.menu, main)",
            "The list of suggestions covers this while it is open."
        ),
        (
            "color-contrast",
            "pseudoContent",
            ".suggested-pages",
            "The link's pseudo-element makes its whole row the target, and has no background (css/suggest.css)."
        ),
        ("color-contrast", "nonBmp", ".footnote-back-ref", "The arrow has the colour of links, which is examined in their text."),
        (
            "label-content-name-mismatch",
            "Unable to determine if the visible text is part of the accessible name",
            ".footnote-back-ref",
            "The link shows only an arrow, so there is no visible word that someone could say to it."
        ),
    ];

    /// <summary>
    /// The violations and undecided results of all axe rules for WCAG 2.2, levels A and AA, and best practices.
    /// </summary>
    /// <param name="page">The page, in the state to examine.</param>
    /// <param name="without">Rules that don't apply in these circumstances; the caller says why.</param>
    public static Task<IReadOnlyList<string>> Violations(IPage page, params string[] without) =>
        Ask(
            page,
            new
            {
                runOnly = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" },
                rules = without.ToDictionary(rule => rule, _ => new { enabled = false }),
            }
        );

    /// <summary>
    /// The results of the rules for colours only: enough if only colours differ from a page that was fully examined.
    /// </summary>
    /// <param name="page">The page, in the state to examine.</param>
    public static Task<IReadOnlyList<string>> ViolationsOfColour(IPage page) =>
        Ask(page, new { runOnly = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } } });

    static async Task<IReadOnlyList<string>> Ask(IPage page, object options)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(
            """
            async ([accepted, options]) => {
              const { violations, incomplete } = await axe.run({ ...options, resultTypes: ['violations', 'incomplete'] });
              const checks = node => [...node.any, ...node.all, ...node.none];
              const said = check => check.data?.messageKey ?? check.message;
              const isAccepted = (rule, node) => accepted.some(([id, message, within]) =>
                id === rule.id && document.querySelector(node.target.at(-1))?.closest(within)
                && checks(node).every(check => said(check) === message));
              return [
                ...violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.failureSummary} ${node.html}`)),
                ...incomplete.flatMap(rule => rule.nodes
                  .filter(node => !isAccepted(rule, node))
                  .map(node => `${rule.id}, undecided: ${checks(node).map(said).join('; ')} ${node.html}`)),
              ];
            }
            """,
            new object[] { Accepted.Select(entry => new[] { entry.Rule, entry.Message, entry.Within }).ToArray(), options }
        );
    }
}
