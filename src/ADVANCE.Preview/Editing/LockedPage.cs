using Advance.Preview.Problems;
using Advance.Preview.Serving;

namespace Advance.Preview.Editing;

/// <summary>What a browser gets in place of the editor until it brings the address of the terminal.</summary>
static class LockedPage
{
    public const string InWords = "The editor opens with the address that the terminal shows. Copy it from there.\n";

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
            <link rel="stylesheet" href="{OwnFiles.Styles}">
            </head>
            <body>
            <main class="problems">
            <h1>Open the editor from the terminal</h1>
            <p>The editor can change your files, so it opens only for the person who started this preview.</p>
            <p>In the terminal where the preview runs, copy the address after “Editor of the same at”, and open it in this
            browser. It changes each time the preview starts.</p>
            </main>
            </body>
            </html>

            """
        );
}
