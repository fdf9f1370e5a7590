using Advance.Render.Bodies;
using Advance.Render.HtmlReading.Markup;

namespace Advance.Theme;

/// <summary>
/// Every element and attribute that the theme writes, part by part. A page with any other isn't published (ADV0730), because
/// that would be text that became HTML. So if you change a component, add what it writes here.
/// </summary>
static class Markup
{
    /// <summary>Anywhere in the body of a page except in the parts below.</summary>
    const string Anywhere = """
        a class href rel type download lang hreflang dir aria-current aria-label data-type data-year
        article class lang
        b
        bdi
        cite
        code data-search-example
        dd class data-copy data-from data-until hidden
        details class data-search hidden
        div class lang dir role aria-labelledby hidden data-exit data-left data-expired data-two-more data-one-more
        div data-from data-until
        div data-search data-search-instead data-search-places
        dl class
        dt
        footer class
        h1 class dir
        h2 class id lang
        h3 class dir
        header class
        i
        img class src alt title width height loading fetchpriority decoding
        li class id data-from data-until data-type data-year hidden
        nav class id popover aria-label aria-labelledby data-filter data-first data-total
        ol class
        p class id lang dir data-from data-until hidden
        path class fill stroke stroke-width d
        picture
        section class aria-label aria-labelledby data-from data-until data-search hidden
        source type srcset sizes
        span class dir aria-hidden data-from data-until hidden
        strong
        summary
        svg width height viewbox role aria-label aria-hidden
        time datetime
        ul class aria-label data-search-topics

        """;

    const string Form =
        "form class action role autocomplete aria-label data-search-box data-search-page data-search-base data-style\n";

    public static PageMarkup All { get; } =
        new(
            new MarkupPart(
                [],
                Anywhere
                    + """
                    html lang data-words
                    head
                    body
                    main id tabindex
                    """
            ),
            new MarkupPart(
                ["head"],
                """
                meta charset name property content http-equiv
                title
                link rel type title href hreflang as crossorigin media
                style data-sheet
                script type
                """
            ),
            new MarkupPart(["header.masthead"], Anywhere + Form + "button class type popovertarget"),
            new MarkupPart(["main"], Anywhere + Form),
            new MarkupPart(
                ["form"],
                """
                label for
                input id type autocomplete autocapitalize spellcheck aria-label aria-describedby
                button type
                div class
                p class id
                details class
                summary
                dl
                dt
                dd
                code data-search-example
                """
            ),
            // The input field, and nothing else.
            new MarkupPart(
                [
                    "title",
                    "h1",
                    "bdi",
                    "cite",
                    "code",
                    "p.lede",
                    "p.standfirst",
                    "p.summary",
                    "p.content-note",
                    "p.notice",
                    "p.for",
                    "p.funding",
                    "span.said",
                    "span.name",
                ],
                "bdi"
            ),
            // Authors' texts, and the frames around wide content.
            new MarkupPart(
                ["div.prose"],
                BodyMarkupCheck.Elements
                    + """

                    div class role aria-label tabindex
                    pre tabindex
                    time datetime
                    """,
                IsWhole: true
            )
        );
}
