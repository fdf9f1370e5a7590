namespace Advance.Tests.Content;

/// <summary>Dates as precise as their authors know them.</summary>
public class ContentDateTests
{
    static string News(string name, string date) =>
        $"-- input/news/{name}.md --\n---\ntitle: {name}\ndate: {date}\nsummary: We begin.\n---\n";

    [Theory]
    [InlineData("2022", "2022", "2022-01-01")]
    [InlineData("2022-06", "2022-06", "2022-06-01")]
    [InlineData("2022-06-30", "2022-06-30", "2022-06-30")]
    [InlineData("\"2022-06-30\"", "2022-06-30", "2022-06-30")]
    [InlineData("2022-06-30T15:00", "2022-06-30", "2022-06-30")]
    [InlineData("2022-06-30 15:00:00", "2022-06-30", "2022-06-30")]
    [InlineData("2022-06-30T23:30:00-05:00", "2022-06-30", "2022-06-30")]
    [InlineData("2022-06-30 10:00:00 +0100", "2022-06-30", "2022-06-30")]
    [InlineData("2022-06-30 10:00:00 UTC", "2022-06-30", "2022-06-30")]
    public void A_date_is_never_more_precise_than_it_was_written(string written, string iso, string first)
    {
        using var site = TestSite.WithHost(News("a", written)).BuildClean();
        var date = site.Assembled().Items[0].Date;
        Assert.Equal(iso, date.Iso);
        Assert.Equal(first, NodaTime.Text.LocalDatePattern.Iso.Format(date.First));
        // A sitemap has no form for less than a day.
        Assert.Equal(iso.Length == 10, site.Read("sitemap.xml").Contains($"<lastmod>{iso}</lastmod>", StringComparison.Ordinal));
        Assert.Equal(iso.Length == 10, site.Read("sitemap.xml").Contains("<lastmod>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("22")]
    [InlineData("2022-6-30")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2023-02-29")]
    [InlineData("30.06.2022")]
    [InlineData("June 2022")]
    [InlineData("2022/06/30")]
    [InlineData("2022-06-30T25:00")]
    [InlineData("20220630")]
    [InlineData("-2022")]
    [InlineData("2022-06-30 9:00-10:00")]
    [InlineData("2022-06-30 9:00 -10:00")]
    [InlineData("2022-06-30 10:00 EST")]
    [InlineData("2022-06-30 10:00:00 +2500")]
    public void A_day_that_does_not_exist_is_refused(string written)
    {
        using var site = TestSite.WithHost(News("a", written));
        var line = Assert.Single(site.Diagnostics().Split('\n'));
        Assert.StartsWith($"input/news/a.md(3,7): error ADV0102: '{written}' isn't a date. ", line, StringComparison.Ordinal);
        Assert.EndsWith(" Write it as YYYY-MM-DD.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Newest_comes_first_and_a_day_is_newer_than_its_month_or_year()
    {
        using var site = TestSite.WithHost(
            News("year", "2022")
                + News("month", "2022-01")
                + News("day", "2022-01-01")
                + News("later", "2022-01-02")
                + News("hour", "2022-01-01T09:00Z")
        );
        Assert.Equal(["later", "hour", "day", "month", "year"], site.Assembled().Items.Select(item => item.Name));
    }

    [Fact]
    public void Items_of_one_day_are_sorted_by_address()
    {
        using var site = TestSite.WithHost(News("b", "2022-01-01") + News("a", "2022-01-01") + News("c", "2022-01-01"));
        Assert.Equal(["a", "b", "c"], site.Assembled().Items.Select(item => item.Name));
    }

    [Theory]
    [InlineData("published: true", true)]
    [InlineData("published: false", false)]
    [InlineData("Published: False", false)]
    public void Published_is_not_a_date_if_it_is_true_or_false(string field, bool isPublished)
    {
        using var site = TestSite.WithHost(
            "-- input/index.md --\n---\ntitle: Home\n---\nText.\n-- input/news/a.md --\n---\ntitle: Launch\ndate: "
                + $"2022-06-30\n{field}\nsummary: We begin.\n---\nText.\n"
        );
        Assert.Equal("", site.Diagnostics());
        Assert.Equal(isPublished ? 1 : 0, site.Assembled().Items.Count);
    }

    [Fact]
    public void Published_with_a_date_is_the_date()
    {
        using var site = TestSite.WithHost(
            "-- input/news/a.md --\n---\ntitle: Launch\npublished: 2022-06-30\nsummary: We begin.\n---\nText.\n"
        );
        Assert.Equal("", site.Diagnostics());
    }
}
