using System.Text.RegularExpressions;
using Advance.Tests.Browsing.Access;
using Advance.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Browsing;

/// <summary>Readers filter the list of publications by type and year, with and without scripts.</summary>
public class PublicationFilterTests(SharedBrowser browser)
{
    static string Site(int pageSize) =>
        string.Concat(
            $"-- statiq.json --\n{{ \"Host\": \"notes.example\", \"PageSize\": {pageSize} }}\n",
            Paper("ash", "article-journal", 2024),
            Paper("birch", "article-journal", 2024),
            Paper("cedar", "report", 2024),
            Paper("daisy", "article-journal", 2023),
            Paper("elm", "report", 2023),
            Paper("fir", "thesis", 2022)
        );

    static string Paper(string name, string type, int year) =>
        $$"""
            -- input/publications/{{name}}.md --
            ---
            title: The {{name}} and all that is known of it
            date: {{year}}
            summary: What the paper says of the {{name}}, in plain words that everybody can read at once.
            ---
            It grows.
            -- input/publications/_{{name}}.json --
            { "type": "{{type}}", "title": "The {{name}}", "issued": { "date-parts": [[{{year}}]] } }

            """;

    sealed class Read(SiteFolder folder, StaticHost host, Visit visit) : IAsyncDisposable
    {
        public Visit Visit => visit;
        public ILocator Filter => visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Narrow the list" });
        public ILocator Status => Filter.GetByRole(AriaRole.Status);

        public ILocator Link(string name) =>
            Filter.GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^{Regex.Escape(name)} "), IncludeHidden = true });

        /// <param name="titles">A word from each visible title.</param>
        public Task Shows(string titles) =>
            Expect(visit.Page.Locator("li.line:visible h3"))
                .ToHaveTextAsync(titles.Split(' ').Select(title => new Regex($"^The {title} ")));

        public async ValueTask DisposeAsync()
        {
            await visit.DisposeAsync();
            await host.DisposeAsync();
            folder.Dispose();
        }
    }

    async Task<Read> Open(string address, int pageSize = 10, BrowserNewContextOptions? options = null)
    {
        var folder = new SiteFolder(Site(pageSize));
        Assert.Equal(0, folder.Build("--date", "2026-11-22").ExitCode);
        var host = await StaticHost.Serve(folder.Output);
        var visit = await Visit.To(browser, host, options);
        await visit.Open(address);
        return new(folder, host, visit);
    }

    [Fact]
    public async Task Without_scripts_each_type_and_year_has_a_page_and_the_current_one_is_marked()
    {
        await using var read = await Open("/publications/", options: new() { JavaScriptEnabled = false });
        Assert.Equal(
            ["All (6)", "Journal articles (3)", "Reports (2)", "Theses (1)", "2024 (3)", "2023 (2)", "2022 (1)"],
            await read.Filter.GetByRole(AriaRole.Link).AllInnerTextsAsync()
        );
        await Expect(read.Link("All")).ToHaveAttributeAsync("aria-current", "page");

        await read.Link("Reports").ClickAsync();

        Assert.Equal("/publications/type/report/", read.Visit.Address);
        await read.Shows("cedar elm");
        await Expect(read.Link("Reports")).ToHaveAttributeAsync("aria-current", "page");
        await Expect(read.Filter.Locator("[aria-current]")).ToHaveCountAsync(1);
        await Expect(read.Visit.Page.Locator("header.masthead [aria-current]")).ToHaveTextAsync("Publications");
    }

    [Fact]
    public async Task A_type_and_a_year_can_be_combined_in_place_and_Back_clears_them()
    {
        await using var read = await Open("/publications/");
        await Expect(read.Status).ToHaveCountAsync(1);
        await Expect(read.Status).ToBeEmptyAsync();
        var pages = read.Visit.Requests.Count(request => !request.Contains("/assets/", StringComparison.Ordinal));

        await read.Link("Reports").ClickAsync();
        await Expect(read.Status).ToHaveTextAsync("Showing 2 of 6 publications.");
        await read.Shows("cedar elm");
        await Expect(read.Link("2024")).ToHaveTextAsync("2024 (1)");
        await Expect(read.Link("2022")).ToBeHiddenAsync();

        await read.Link("2023").PressAsync("Enter");
        await Expect(read.Status).ToHaveTextAsync("Showing 1 of 6 publications.");
        await read.Shows("elm");
        Assert.Equal("/publications/?type=report&year=2023", read.Visit.Address);
        await Expect(read.Link("2023")).ToBeFocusedAsync();
        await Expect(read.Filter.Locator("[aria-current]")).ToHaveTextAsync([new Regex("^Reports"), new Regex("^2023")]);
        await Expect(read.Visit.Page.GetByRole(AriaRole.Heading, new() { Name = "2024" })).ToBeHiddenAsync();

        await read.Visit.Page.GoBackAsync();
        await Expect(read.Status).ToHaveTextAsync("Showing 2 of 6 publications.");
        await read.Visit.Page.GoBackAsync();
        await read.Shows("ash birch cedar daisy elm fir");
        await Expect(read.Status).ToBeEmptyAsync();
        await Expect(read.Link("All")).ToHaveAttributeAsync("aria-current", "true");
        await read.Visit.Page.GoForwardAsync();
        await read.Shows("cedar elm");
        // The site's own words are all that was asked for meanwhile.
        Assert.Equal(pages, read.Visit.Requests.Count(request => !request.Contains("/assets/", StringComparison.Ordinal)));
        Assert.Equal("", await read.Visit.Kept());
        Findings.AreNone(read.Visit.Complaints);
    }

    [Fact]
    public async Task A_filter_is_cleared_by_choosing_it_again_or_choosing_all()
    {
        await using var read = await Open("/publications/?type=report&year=2023");
        await read.Shows("elm");
        await read.Link("Reports").ClickAsync();
        await read.Shows("daisy elm");
        await read.Link("All").ClickAsync();
        await read.Shows("ash birch cedar daisy elm fir");
        Assert.Equal("/publications/", read.Visit.Address);
    }

    [Theory]
    [InlineData("/publications/?type=report&year=2023", "elm")]
    [InlineData("/publications/?year=2022&type=thesis", "fir")]
    [InlineData("/publications/?type=<img src=x>&year=1", "ash birch cedar daisy elm fir")]
    [InlineData("/publications/type/report/?year=2023", "elm")]
    [InlineData("/publications/year/2024/?type=report", "cedar")]
    [InlineData("/publications/year/2024/?type=thesis&year=2022", "")]
    public async Task The_address_contains_the_filters(string address, string titles)
    {
        await using var read = await Open(address);
        if (titles.Length > 0)
            await read.Shows(titles);
        else
            await Expect(read.Status).ToHaveTextAsync("Showing 0 of 6 publications.");
        Findings.AreNone(read.Visit.Complaints);
    }

    [Fact]
    public async Task On_the_page_of_a_type_a_year_filters_in_place_and_another_type_opens_its_page()
    {
        await using var read = await Open("/publications/type/report/");
        await Expect(read.Link("2023")).ToHaveAttributeAsync("href", new Regex(@"/publications/type/report/\?year=2023$"));
        await read.Link("2023").ClickAsync();
        await read.Shows("elm");
        await read.Link("Journal articles").ClickAsync();
        await Expect(read.Visit.Page).ToHaveURLAsync(new Regex(@"/publications/year/2023/\?type=article$"));
        await read.Shows("daisy");
    }

    [Fact]
    public async Task A_list_of_several_pages_links_to_the_year_s_page_which_fetches_the_rest()
    {
        await using var read = await Open("/publications/", pageSize: 2);
        await Expect(read.Status).ToHaveCountAsync(1);
        await read.Link("Reports").ClickAsync();
        await Expect(read.Visit.Page).ToHaveURLAsync(new Regex("/publications/type/report/$"));
        await Expect(read.Status).ToHaveCountAsync(1);
        await read.Visit.Open("/publications/year/2024/");
        await Expect(read.Status).ToHaveCountAsync(1);
        await read.Shows("ash birch");

        await read.Link("Reports").ClickAsync();

        await Expect(read.Status).ToHaveTextAsync("Showing 1 of 6 publications.");
        await read.Shows("cedar");
        await Expect(read.Visit.Page.Locator(".pager")).ToBeHiddenAsync();
        await Expect(read.Visit.Page.Locator("#year-2024")).ToHaveCountAsync(1);
        await read.Visit.Page.GoBackAsync();
        await read.Shows("ash birch");
        await Expect(read.Visit.Page.Locator(".pager")).ToBeVisibleAsync();
        Assert.Empty(read.Visit.RequestsElsewhere);
        Findings.AreNone(read.Visit.Complaints);
    }

    [Fact]
    public async Task If_fetching_fails_the_link_opens_its_page()
    {
        await using var read = await Open("/publications/year/2024/", pageSize: 2);
        await Expect(read.Status).ToHaveCountAsync(1);
        await read.Visit.Page.RouteAsync("**/page/2/", route => route.AbortAsync());
        await read.Link("Reports").ClickAsync();
        await Expect(read.Visit.Page).ToHaveURLAsync(new Regex("/publications/type/report/$"));
        await read.Shows("cedar elm");
    }

    [Fact]
    public async Task The_filter_links_are_visible_at_400_per_cent_in_forced_colours_and_dark_mode_but_not_printed()
    {
        var small = new BrowserNewContextOptions
        {
            BypassCSP = true,
            ViewportSize = new() { Width = 320, Height = 256 },
        };
        await using var read = await Open("/publications/type/article/", options: small);
        var page = read.Visit.Page;
        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        foreach (
            var media in new PageEmulateMediaOptions[]
            {
                new(),
                new() { ColorScheme = ColorScheme.Dark },
                new() { ForcedColors = ForcedColors.Active },
            }
        )
        {
            await page.EmulateMediaAsync(media);
            var chosen = read.Link("Journal articles");
            var line = await chosen.EvaluateAsync<string>("link => getComputedStyle(link).borderBlockEndStyle");
            Assert.Equal("solid", line);
            Findings.AreNone(await Axe.Violations(page, media.ForcedColors == ForcedColors.Active ? ["color-contrast"] : []));
        }
        await read.Link("2023").ClickAsync();
        await read.Shows("daisy");
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, ColorScheme = ColorScheme.Light });
        await page.EvaluateAsync("scrollTo(0, 0)");
        Findings.AreNone(await Axe.Violations(page));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(read.Visit.Page.Locator(".filter")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Filter_links_are_large_enough_on_a_phone()
    {
        var screen = new ViewportSize { Width = 360, Height = 780 };
        var phone = new BrowserNewContextOptions
        {
            ViewportSize = screen,
            IsMobile = true,
            HasTouch = true,
        };
        await using var read = await Open("/publications/", options: phone);
        foreach (var link in await read.Filter.GetByRole(AriaRole.Link).AllAsync())
            Assert.True((await link.BoundingBoxAsync())!.Height >= 44, await link.InnerTextAsync());
    }
}
