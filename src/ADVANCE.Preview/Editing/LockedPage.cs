using Advance.Preview.Http;
using Advance.Preview.Problems;
using Advance.Preview.Serving;

namespace Advance.Preview.Editing;

/// <summary>The page shown instead of the editor until the browser opens the address from the terminal.</summary>
static class LockedPage
{
    public const string InWords = "To open the editor, copy its address from the terminal.\n";

    public const string Policy =
        "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static Markup Of() =>
        Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>The editor is locked – preview</title>
            <link rel="stylesheet" href="{PreviewAssets.Styles}">
            </head>
            <body>
            <main class="problems">
            <h1>Open the editor from the terminal</h1>
            <p>The editor can change your files, so it opens only for the person who started this preview.</p>
            <p>In the terminal where the preview runs, copy the address after “Editor at” and open it in this
            browser. It changes each time the preview starts.</p>
            </main>
            </body>
            </html>

            """
        );
}
