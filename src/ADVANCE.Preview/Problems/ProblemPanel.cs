using Advance.Preview.Editions;
using Advance.Preview.Http;
using Advance.Preview.Serving;

namespace Advance.Preview.Problems;

/// <summary>
/// The problems of the newest build at the top of a page: errors open, warnings collapsed. It is in a declarative shadow
/// root (HTML standard, section 4.12.3), so that its styles and the theme's don't affect each other.
/// </summary>
static class ProblemPanel
{
    /// <summary>Empty if there are no problems.</summary>
    public static Markup Of(Edition edition) =>
        edition switch
        {
            { Failure: { } bug } => Broken("A bug stopped the build", Html.Of($"{Bug(bug)}{ProblemList.Folded(edition.Advice)}")),
            { Errors: { Count: > 0 } errors } => Broken(
                $"{ProblemList.Counted(errors.Count, "error")} to fix",
                Html.Of(
                    $"""
                    <p>Below are the last good pages. They follow your edits again as soon as this is fixed.</p>{ProblemList.Of(
                        errors
                    )}{ProblemList.Folded(edition.Advice)}
                    """
                )
            ),
            { Advice: { Count: > 0 } advice } => InShadow(
                "advice",
                Html.Of(
                    $"""
                    <section class="problems advice" role="region" aria-label="Warnings from the preview">{ProblemList.Folded(
                        advice
                    )}</section>
                    """
                )
            ),
            _ => default,
        };

    /// <summary>The bug that stopped the build, for the person who can fix the program or its theme.</summary>
    public static Markup Bug(Exception bug) =>
        Html.Of(
            $"""
            <p>This isn't an error in the content, but a bug in the program or its theme.</p>
            <pre tabindex="0">{bug.ToString()}</pre>
            """
        );

    // Keyboard users can scroll only focused elements, so a part that scrolls must be focusable.
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
            """ + $"""<link rel="stylesheet" href="{PreviewAssets.Styles}">{body}</template></advance-preview>"""
        );
}
