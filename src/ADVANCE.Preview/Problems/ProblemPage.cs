using Advance.Preview.Editions;
using Advance.Preview.Http;
using Advance.Preview.Serving;

namespace Advance.Preview.Problems;

/// <summary>A page with only problems, for when there is no page of the site to put them on.</summary>
static class ProblemPage
{
    public static Markup Of(Edition edition) =>
        edition.Failure is { } bug
            ? Page(edition, "A bug stopped the build", ProblemPanel.Bug(bug))
            : Page(
                edition,
                $"{ProblemList.Counted(edition.Errors.Count, "error")} to fix",
                Html.Of(
                    $"""
                    <p>There is no page to show yet. The site appears here as soon as this is fixed.</p>{ProblemList.Of(
                        edition.Errors
                    )}{ProblemList.Folded(edition.Advice)}
                    """
                )
            );

    /// <param name="edition">The edition, whose version tells the page when to reload.</param>
    /// <param name="title">The title of the window, and the heading.</param>
    /// <param name="body">The content after the heading.</param>
    public static Markup Page(Edition edition, string title, Markup body) =>
        Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>{title} – preview</title>
            <link rel="stylesheet" href="{PreviewAssets.Styles}">
            </head>
            <body>
            <main class="problems">
            <h1>{title}</h1>
            {body}
            </main>
            {LivePage.Script(edition)}
            </body>
            </html>

            """
        );
}
