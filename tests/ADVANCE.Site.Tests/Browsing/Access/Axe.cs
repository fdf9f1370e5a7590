using Advance.Tests.Npm;
using Microsoft.Playwright;

namespace Advance.Tests.Browsing;

/// <summary>axe-core, run in a page as it is shown. The visitor's context has to bypass the content security policy.</summary>
static class Axe
{
    /// <summary>axe itself, for a page that a test asks in its own way.</summary>
    public static string Source { get; } =
        File.ReadAllText(Path.Combine(NodePackages.Folder, "node_modules/axe-core/axe.min.js"));

    /// <summary>
    /// What axe leaves to a person, was looked at, and is no barrier: the rule, what it says, and where. Anything else that it
    /// is not sure of is told as a violation is, so that somebody looks at it.
    /// </summary>
    static readonly (string Rule, string Message, string Within, string Why)[] Accepted =
    [
        (
            "color-contrast",
            "pseudoContent",
            ".colophon",
            "The path ends in the footer's gutter: its line and its ring are drawn beside the words, never under them "
                + "(css/path.css)."
        ),
        (
            "color-contrast",
            "pseudoContent",
            ".side .type",
            "A stop of the path is drawn in the margin beside the word, never under it (css/path.css). axe asks where the word "
                + "is short beside it."
        ),
        (
            "color-contrast",
            "bgOverlap",
            "#menu:popover-open",
            "axe does not know of the layer above the page. The menu has the ground of the footer, paper-deep."
        ),
        (
            "color-contrast",
            "elmPartiallyObscuring",
            ".suggest",
            "The list lies over the page, on a ground of its own, and what is below it is not to be read then (css/suggest.css)."
        ),
        (
            "color-contrast",
            "bgOverlap",
            "body:has(.suggest:not([hidden])) :is(.menu, main)",
            "This is what the list of suggestions lies over while it is open."
        ),
        (
            "color-contrast",
            "pseudoContent",
            ".suggested-pages",
            "The link's pseudo-element makes its whole row the target, and has no ground of its own (css/suggest.css)."
        ),
        (
            "color-contrast",
            "nonBmp",
            ".footnote-back-ref",
            "The arrow has the colour of links, which is looked at in their words."
        ),
        (
            "label-content-name-mismatch",
            "Unable to determine if the visible text is part of the accessible name",
            ".footnote-back-ref",
            "An arrow is all that is seen of the link, and no word that somebody would say to it."
        ),
    ];

    /// <summary>
    /// What axe finds, by every rule that it has for WCAG 2.2, levels A and AA, and its best practices, and what it can't decide.
    /// </summary>
    /// <param name="page">As it is to be looked at.</param>
    /// <param name="without">Rules that have no sense in the circumstances; the caller says why.</param>
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
    /// What the rules find that look at colours alone: enough where nothing but colours differs from what was looked at in full.
    /// </summary>
    /// <param name="page">As it is to be looked at.</param>
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
