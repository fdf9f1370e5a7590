using System.Net;
using Advance.Render.HtmlReading.Markup;

namespace Advance.Editor.Configuration;

/// <summary><c>/admin/index.html</c>: the page that the editor runs in.</summary>
public static class EditorPage
{
    /// <summary>The elements and attributes of the page.</summary>
    internal static PageMarkup Markup { get; } =
        new(
            new MarkupPart(
                [],
                """
                html lang
                head
                body
                p id
                noscript
                script type src
                """
            ),
            new MarkupPart(
                ["head"],
                """
                meta charset name content http-equiv
                title
                link rel href
                """
            )
        );

    /// <param name="title">The site's title.</param>
    /// <param name="language">The interface's language, as a BCP 47 tag.</param>
    /// <param name="script">From <see cref="EditorFiles.Script"/>.</param>
    /// <param name="policy">From <see cref="EditorPolicy.Meta"/>.</param>
    /// <param name="head">More for the head, as HTML.</param>
    public static string Of(string title, string language, string script, string policy, string head = "") =>
        $"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="robots" content="noindex">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>{WebUtility.HtmlEncode(title)}: editor</title>
            <link rel="icon" href="data:,">
            {head}</head>
            <body>
            <p id="wait">The editor is loading. It is large, so it may take half a minute on a slow connection.</p>
            <noscript><p>The editor needs JavaScript. Without it, edit the files as CONTRIBUTING.md describes.</p></noscript>
            <script type="module" src="{script}"></script>
            </body>
            </html>

            """;
}
