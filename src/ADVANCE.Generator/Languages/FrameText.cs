namespace Advance.Languages;

/// <summary>What stands around every page.</summary>
public sealed record FrameText
{
    public required string SkipToMain { get; init; }

    /// <summary>The strip at the top, for screen readers.</summary>
    public required string HelpAndExit { get; init; }

    /// <summary>The exit control. Readers at risk rely on it: plain, and in the imperative.</summary>
    public required string ExitThisPage { get; init; }

    /// <summary>Said by screen readers before <see cref="ExitThisPage"/>; ends with a blank.</summary>
    public required string Emergency { get; init; }

    /// <summary>Said while the other page loads.</summary>
    public required string ExitLoading { get; init; }

    /// <summary>Said when five seconds have passed since a press of Shift.</summary>
    public required string ExitExpired { get; init; }

    public required string ExitTwoMore { get; init; }
    public required string ExitOneMore { get; init; }

    /// <summary>The wordmark, for screen readers. {name}: the site's title.</summary>
    public required string HomePageOf { get; init; }

    /// <summary>Which search the form in the header is: that of the site.</summary>
    public required string SiteSearch { get; init; }

    public required string SearchWords { get; init; }

    /// <summary>On the button.</summary>
    public required string Search { get; init; }

    /// <summary>Which menu this is: the main one.</summary>
    public required string MainMenu { get; init; }

    /// <summary>On the button that shows it on a phone.</summary>
    public required string Menu { get; init; }

    /// <summary>The page in another language, for screen readers.</summary>
    public required string OtherLanguages { get; init; }

    public required string MorePages { get; init; }
    public required string Pages { get; init; }

    /// <summary>The heading above the feeds.</summary>
    public required string Follow { get; init; }

    /// <summary>Leads to the file behind the page, where a visitor can offer another wording.</summary>
    public required string SuggestChange { get; init; }

    public required string NotFoundTitle { get; init; }
    public required string NotFoundDescription { get; init; }
    public required string NotFoundHeading { get; init; }

    /// <summary>{home}: a link with the words <see cref="TheHomePage"/>.</summary>
    public required string NotFoundAdvice { get; init; }

    /// <summary>
    /// {home}, and {news}: a link with the words <see cref="ListText.EverythingNewestFirst"/> in small letters.
    /// </summary>
    public required string NotFoundAdviceWithNews { get; init; }

    public required string TheHomePage { get; init; }
    public required string EverythingNewestFirst { get; init; }
    public required string NotFoundSearch { get; init; }
    public required string NotFoundSearchLabel { get; init; }

    /// <summary>{page}: a link to where the page is now.</summary>
    public required string MovedTo { get; init; }
}
