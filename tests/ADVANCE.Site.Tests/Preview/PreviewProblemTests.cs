using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Advance.Tests.Preview;

public sealed class PreviewProblemTests
{
    const string Broken =
        "---\ntitle: Launch\ndate: next <b>Tuesday</b>\nsummary: What we saw on that day by the river, in short.\n---\nNew "
        + "text.\n";

    [Fact]
    public async Task An_error_is_shown_on_the_last_good_page_until_it_is_fixed()
    {
        await using var site = await PreviewedSite.Start();
        site.Write("input/news/launch.md", Broken);
        await site.TextOnceItHas("/news/launch/", "1 error to fix");

        var page = await site.Page("/news/launch/");
        Assert.Contains("We have begun.", page.Body!.TextContent, StringComparison.Ordinal);
        var panel = Panel(page);
        Assert.Equal("region", panel.GetAttribute("role"));
        Assert.Equal("1 error to fix", panel.QuerySelector("h2")!.TextContent);
        Assert.Equal("input/news/launch.md:3:7", panel.QuerySelector("li code")!.TextContent);
        Assert.Equal("error ADV0102", panel.QuerySelector("li .code")!.TextContent);
        Assert.Contains("'next <b>Tuesday</b>' isn't a date.", panel.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
        Assert.Null(panel.QuerySelector("b"));

        site.Write("input/news/launch.md", PreviewedSite.News("Launch", "New text."));
        var corrected = await site.TextOnceItHas("/news/launch/", "New text.");
        Assert.DoesNotContain("advance-preview", corrected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_good_build_errors_have_their_own_page()
    {
        await using var site = await PreviewedSite.Start(("input/news/launch.md", Broken));
        var response = await site.Get("/");
        Assert.Equal(HttpStatusCode.InternalServerError, response.Status);
        var page = await site.Page("/any/");
        Assert.Equal("1 error to fix", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("input/news/launch.md:3:7", page.QuerySelector("li code")!.TextContent);
        Assert.NotNull(page.QuerySelector("script[src='/_preview/reload.js']"));

        site.Write("input/news/launch.md", PreviewedSite.News("Launch", "Fixed."));
        await site.TextOnceItHas("/news/launch/", "Fixed.");
    }

    [Fact]
    public async Task Errors_in_settings_are_shown_and_the_last_good_page_stays()
    {
        await using var site = await PreviewedSite.Start();
        site.Write("statiq.json", "{\n  \"PageSize\": \"many\"\n}");
        var text = await site.TextOnceItHas("/", "statiq.json:2:15");
        Assert.Contains("Welcome.", text, StringComparison.Ordinal);
        site.Write("statiq.json", """{ "Host": "advance.example" }""");
        await site.TextOnceItHas("/", "<body class=\"site\"><h1>");
    }

    [Fact]
    public async Task Warnings_are_collapsed_and_do_not_change_the_page()
    {
        await using var site = await PreviewedSite.Start(
            ("input/news/launch.md", "---\ntitle: Launch\ndate: 2026-11-01\n---\nText.\n")
        );
        var page = await site.Page("/news/launch/");
        var details = Assert.IsAssignableFrom<IHtmlDetailsElement>(Panel(page).QuerySelector("details"));
        Assert.False(details.IsOpen);
        Assert.Equal("1 warning", details.QuerySelector("summary")!.TextContent);
        Assert.Contains("input/news/launch.md:", details.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_console_reports_each_problem_once()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await site.Open();
        await tab.Next();
        site.Write("input/news/launch.md", Broken);
        await tab.Next();
        site.Write("input/a.md", "---\ntitle: A\nsummary: A\n---\nA.\n");
        await tab.Next();
        Assert.Contains("input/a.md changed: 1 error", site.Console, StringComparison.Ordinal);
        Assert.Single(site.Console.Split('\n'), line =>
            line.StartsWith("input/news/launch.md(3,7): error ADV0102: ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_strict_content_security_policy_allows_the_preview_s_additions()
    {
        await using var site = await PreviewedSite.Start(("input/news/launch.md", Broken));
        var page = await site.Page("/");
        Assert.All(page.Scripts, script => Assert.Equal("", script.TextContent));
        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick]"));
        Assert.Contains("/_preview/problems.css", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var styles = await site.Get("/_preview/problems.css");
        Assert.Equal("text/css; charset=utf-8", styles.Headers["Content-Type"]);
    }

    static IElement Panel(IHtmlDocument page) => page.QuerySelector("advance-preview")!.ShadowRoot!.QuerySelector("section")!;
}
