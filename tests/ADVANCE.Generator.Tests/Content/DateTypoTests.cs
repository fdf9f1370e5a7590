namespace Advance.Tests.Content;

/// <summary>A date in another form is recognised, and the message names it.</summary>
public class DateTypoTests
{
    [Theory]
    [InlineData("31/12/2024", "Did you mean '2024-12-31'?")]
    [InlineData("12/31/2024", "Did you mean '2024-12-31'?")]
    [InlineData("06.07.2022", "Do you mean '2022-07-06' or '2022-06-07'?")]
    [InlineData("6/6/2022", "Did you mean '2022-06-06'?")]
    [InlineData("2022-6-7", "Did you mean '2022-06-07'?")]
    [InlineData("2022/06/07", "Did you mean '2022-06-07'?")]
    [InlineData("2022-31-12", "There is no month 31. Did you mean '2022-12-31'?")]
    [InlineData("2022-00-12", "There is no month 0.")]
    [InlineData("2026-02-29", "February 2026 has 28 days.")]
    [InlineData("2028-02-30", "February 2028 has 29 days.")]
    [InlineData("2026-04-31", "April 2026 has 30 days.")]
    [InlineData("30 June 2022", "Did you mean '2022-06-30'?")]
    [InlineData("Thursday, 30th of June 2022", "Did you mean '2022-06-30'?")]
    [InlineData("Jun. 30, 2022", "Did you mean '2022-06-30'?")]
    [InlineData("31 June 2022", "June 2022 has 30 days.")]
    [InlineData("30 Juno 2022", "")]
    [InlineData("99/99/2022", "")]
    [InlineData("0000-02-30", "")]
    [InlineData("next week", "")]
    [InlineData("20260102", "Did you mean '2026-01-02'?")]
    [InlineData("20261302", "There is no month 13. Did you mean '2026-02-13'?")]
    [InlineData("January 2026", "Did you mean '2026-01'? If you know the day, add it.")]
    [InlineData("Jan. 2026", "Did you mean '2026-01'? If you know the day, add it.")]
    [InlineData("2026 January", "Did you mean '2026-01'? If you know the day, add it.")]
    [InlineData("01/2026", "Did you mean '2026-01'? If you know the day, add it.")]
    [InlineData("2026/1", "Did you mean '2026-01'? If you know the day, add it.")]
    [InlineData("2026-1", "Did you mean '2026-01'? If you know the day, add it.")]
    [InlineData("202601", "Did you mean '2026-01'? If you know the day, add it.")]
    [InlineData("Spring 2026", "Did you mean '2026'?")]
    [InlineData("Issue 2026", "")]
    [InlineData("1 December 2026 at 15.00", "Did you mean '2026-12-01T15:00'?")]
    public void The_message_names_the_date_that_was_meant(string written, string advice)
    {
        using var site = TestSite.WithHost(
            $"-- input/news/launch.md --\n---\ntitle: Launch\ndate: {written}\nsummary: We begin.\n---\n"
        );
        Assert.Equal(
            $"input/news/launch.md(3,7): error ADV0102: '{written}' isn't a date. {(advice.Length > 0 ? advice + " " : "")}Write "
                + "it as YYYY-MM-DD.",
            site.Diagnostics()
        );
    }
}
