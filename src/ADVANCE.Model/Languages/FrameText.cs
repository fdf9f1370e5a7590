namespace Advance.Languages;

/// <summary>The texts around every page.</summary>
public sealed record FrameText
{
    public required string SkipToMain { get; init; }

    /// <summary>The strip at the top, for screen readers.</summary>
    public required string HelpAndExit { get; init; }

    /// <summary>The exit control. Readers at risk rely on it: plain, and in the imperative.</summary>
    public required string ExitThisPage { get; init; }

    /// <summary>Read by screen readers before <see cref="ExitThisPage"/>; ends with a space.</summary>
    public required string Emergency { get; init; }

    /// <summary>Announced while the other page loads.</summary>
    public required string ExitLoading { get; init; }

    /// <summary>Announced five seconds after a press of Shift.</summary>
    public required string ExitExpired { get; init; }

    public required string ExitTwoMore { get; init; }
    public required string ExitOneMore { get; init; }

    /// <summary>The wordmark, for screen readers. {name}: the site's title.</summary>
    public required string HomePageOf { get; init; }

    /// <summary>The label of the search form in the header.</summary>
    public required string SiteSearch { get; init; }

    public required string SearchWords { get; init; }

    /// <summary>The button's label.</summary>
    public required string Search { get; init; }

    /// <summary>The label of the main menu.</summary>
    public required string MainMenu { get; init; }

    /// <summary>The button that shows the menu on a phone.</summary>
    public required string Menu { get; init; }

    /// <summary>The page in another language, for screen readers.</summary>
    public required string OtherLanguages { get; init; }

    public required string MorePages { get; init; }
    public required string Pages { get; init; }

    /// <summary>The heading above the feeds.</summary>
    public required string Follow { get; init; }

    /// <summary>A link to the file behind the page, where a visitor can suggest a change.</summary>
    public required string SuggestChange { get; init; }

    public required string NotFoundTitle { get; init; }
    public required string NotFoundDescription { get; init; }
    public required string NotFoundHeading { get; init; }

    /// <summary>{home}: a link with the words <see cref="TheHomePage"/>.</summary>
    public required string NotFoundAdvice { get; init; }

    /// <summary>
    /// {home}, and {news}: a link with the words <see cref="ListText.EverythingNewestFirst"/>, not capitalised.
    /// </summary>
    public required string NotFoundAdviceWithNews { get; init; }

    public required string TheHomePage { get; init; }
    public required string EverythingNewestFirst { get; init; }
    public required string NotFoundSearch { get; init; }
    public required string NotFoundSearchLabel { get; init; }

    /// <summary>{page}: a link to the page's new address.</summary>
    public required string MovedTo { get; init; }
}
