using Advance.Preview.Editions;
using Advance.Preview.Serving;

namespace Advance.Preview.Problems;

/// <summary>
/// The problems of the newest build on top of a page: errors open, warnings folded. It stands in a declarative shadow
/// root (HTML standard, section 4.12.3), so that the theme's styles don't reach it, nor its own the theme.
/// </summary>
static class ProblemPanel
{
    /// <summary>Nothing where there is nothing to say.</summary>
    public static Markup Of(Edition edition) =>
        edition switch
        {
            { Failure: { } bug } => Broken("A bug stopped the build", Html.Of($"{Bug(bug)}{ProblemList.Folded(edition.Advice)}")),
            { Errors: { Count: > 0 } errors } => Broken(
                $"{ProblemList.Counted(errors.Count, "error")} to mend",
                Html.Of(
                    $"""
                    <p>Below are the last good pages. They follow your edits again as soon as this is mended.</p>{ProblemList.Of(
                        errors
                    )}{ProblemList.Folded(edition.Advice)}
                    """
                )
            ),
            { Advice: { Count: > 0 } advice } => InShadow(
                "advice",
                Html.Of(
                    $"""
                    <section class="problems advice" role="region" aria-label="Warnings of the preview">{ProblemList.Folded(
                        advice
                    )}</section>
                    """
                )
            ),
            _ => default,
        };

    /// <summary>What stopped the build, for the person who can mend the program or its theme.</summary>
    public static Markup Bug(Exception bug) =>
        Html.Of(
            $"""
            <p>This is no mistake in content, but one in the program or its theme.</p><pre tabindex="0">{bug.ToString()}</pre>
            """
        );

    // Whoever has no mouse scrolls what is focused, so a part that scrolls can be.
    static Markup Broken(string heading, Markup body) =>
        InShadow(
            "broken",
            Html.Of(
                $"""
                <section class="problems" role="region" aria-labelledby="heading" tabindex="0">
                """ + $"""<h2 id="heading">{heading}</h2>{body}</section>"""
            )
        );

    static Markup InShadow(string kind, Markup body) =>
        Html.Of(
            $"""
            <advance-preview class="{kind}"><template shadowrootmode="open">
            """ + $"""<link rel="stylesheet" href="{OwnFiles.Styles}">{body}</template></advance-preview>"""
        );
}
