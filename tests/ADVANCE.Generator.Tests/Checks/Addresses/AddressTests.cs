namespace Advance.Tests.Checks.Addresses;

/// <summary>No field of content creates an address that a host or a computer reads as more than a page.</summary>
public class AddressTests
{
    static TestSite Site(string front, string settings = "") =>
        new(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n-- input/get-help.md --\n---\ntitle: Get "
                + "help\n---\nCall.\n-- input/news/launch.md --\n---\ntitle: The launch\ndate: 2022\nsummary: We "
                + $"begin.\n{front}\n---\nText.\n"
        );

    [Theory]
    [InlineData("/.htaccess", "ADV0216")]
    [InlineData("/a/b/.htaccess", "ADV0216")]
    [InlineData("/%2ehtaccess", "ADV0216")]
    [InlineData("/．htaccess", "ADV0216")]
    [InlineData("/.ht\u200Daccess", "ADV0216")]
    [InlineData("/web.config", "ADV0216")]
    [InlineData("/old/WEB.Config/x/", "ADV0216")]
    [InlineData("/web.conﬁg", "ADV0216")]
    [InlineData("/ｗeb.config", "ADV0216")]
    [InlineData("/web.config.", "ADV0216")]
    [InlineData("/CNAME", "ADV0216")]
    [InlineData("/cname/", "ADV0216")]
    [InlineData("/robots.txt", "ADV0216")]
    [InlineData("/sitemap.xml", "ADV0216")]
    [InlineData("/sw.js", "ADV0216")]
    [InlineData("/google0123456789abcdef.html", "ADV0216")]
    [InlineData("/200.html", "ADV0216")]
    [InlineData("/.well-known/security.txt", "ADV0216")]
    [InlineData("/_redirects", "ADV0216")]
    [InlineData("/cgi-bin/old/", "ADV0216")]
    [InlineData("/.git/HEAD", "ADV0214")]
    [InlineData("/.advance-site", "ADV0214")]
    [InlineData("/_posts/old/", "ADV0214")]
    [InlineData("/old/aux/", "ADV0214")]
    [InlineData("/old/Com1.html", "ADV0214")]
    [InlineData("'/old/x./'", "ADV0214")]
    [InlineData("'/old/x /'", "ADV0214")]
    [InlineData("/old/．．／x/", "ADV0214")]
    [InlineData("/admin/index.html", "ADV0215")]
    [InlineData("/Admin/", "ADV0215")]
    [InlineData("/api/v1/items.html", "ADV0215")]
    [InlineData("/assets/old.html", "ADV0215")]
    [InlineData("/search/old/", "ADV0215")]
    [InlineData("/evil.js", "ADV0217")]
    [InlineData("/evil.JS", "ADV0217")]
    [InlineData("/evil.js/", "ADV0217")]
    [InlineData("/feed.xml", "ADV0217")]
    [InlineData("/old.svg", "ADV0217")]
    [InlineData("/feed.rss", "ADV0217")]
    [InlineData("/feed.xml/", "ADV0217")]
    [InlineData("/old/data.json", "ADV0217")]
    [InlineData("/launch.exe", "ADV0217")]
    [InlineData("/GET-HELP/", "ADV0203")]
    [InlineData("/get-help.html", "ADV0203")]
    [InlineData("/get-help/default.htm", "ADV0203")]
    [InlineData("/Default.htm", "ADV0203")]
    [InlineData("/News/", "ADV0203")]
    public void An_old_address_with_a_special_meaning_is_reported_once(string from, string code)
    {
        using var site = Site($"redirect_from: [{from}]");
        Assert.Contains($" error {code}: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/launch.html")]
    [InlineData("/news/item.php")]
    [InlineData("/paper.pdf")]
    [InlineData("/old/item.ASPX")]
    [InlineData("/item.php, /item.php/, item.php, /item.php/2019/")]
    [InlineData("/news/launch/, /news/launch, news/launch, /news/launch/index.html, /News/Launch/")]
    [InlineData("/old/, /old, old/")]
    [InlineData("/launch.htm")]
    [InlineData("/index.php/2019/launch/")]
    [InlineData("/2019/06/01/launch/feed/")]
    [InlineData("/post.aspx/")]
    [InlineData("/v1.0")]
    [InlineData("/~smith/launch/")]
    [InlineData("/robots/")]
    [InlineData("/old/robots/")]
    [InlineData("/auth/")]
    [InlineData("/console/")]
    [InlineData("/topics-api/api/")]
    [InlineData("/news/%D9%85%DB%8C%E2%80%8C%D8%B4%D9%88%D8%AF/")]
    [InlineData("/年報/２０２２/")]
    [InlineData("'/say/{now}; $uri/'")]
    public void An_old_address_from_another_site_generator_is_not_a_mistake(string from)
    {
        using var site = Site($"redirect_from: [{from}]").BuildClean();
    }

    [Fact]
    public void A_page_may_redirect_from_older_forms_of_its_own_address()
    {
        using var site = Site("redirect_from: [/news/launch.html, /old/, /old.html, /old/index.htm]").BuildClean();
    }

    [Fact]
    public void Only_the_host_redirects_from_a_page_of_another_program()
    {
        using var site = Site("redirect_from: [/launch.php, /paper.pdf, /feed.xml]", ", \"NetlifyRedirects\": true").BuildClean();
        Assert.Equal(
            "/feed.xml /news/launch/ 301\n/launch.php /news/launch/ 301\n/paper.pdf /news/launch/ 301\n",
            site.Read("_redirects")
        );
        Assert.DoesNotContain(site.Files(), path =>
            path.StartsWith("launch.php", StringComparison.Ordinal)
            || path.StartsWith("paper.pdf", StringComparison.Ordinal)
            || path == "feed.xml"
        );
    }

    [Fact]
    public void Without_such_a_host_a_page_in_a_folder_of_that_name_redirects()
    {
        using var site = Site("redirect_from: [/item.php, /paper.pdf]").BuildClean();
        Assert.Contains("url=/news/launch/", site.Read("item.php/index.html"), StringComparison.Ordinal);
        Assert.Contains("url=/news/launch/", site.Read("paper.pdf/index.html"), StringComparison.Ordinal);
        Assert.False(site.Has("item.php") || site.Has("paper.pdf"));
    }

    [Fact]
    public void A_host_with_redirects_of_its_own_may_redirect_from_a_feed()
    {
        using var site = Site("redirect_from: [/old.xml, /item.php]", ", \"MetaRefreshRedirects\": false").BuildClean();
        Assert.DoesNotContain(site.Files(), path =>
            path.StartsWith("old.xml", StringComparison.Ordinal) || path.StartsWith("item.php", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_folder_of_an_old_address_never_replaces_a_file()
    {
        using var site = Site("redirect_from: /paper.pdf");
        site.Write("input/paper.pdf", "%PDF-1.4");
        Assert.Contains("error ADV0203: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_does_not_redirect_from_its_own_address()
    {
        using var site = Site("redirect_from: [/news/launch/, /news/launch, /old/]", ", \"NetlifyRedirects\": true").BuildClean();
        Assert.Equal("/old/ /news/launch/ 301\n", site.Read("_redirects"));
    }

    [Fact]
    public void An_old_address_may_include_the_sites_own_host()
    {
        using var site = Site(
                "redirect_from: [https://Advance.example/news/launch/, http://advance.example/old/]",
                ", \"NetlifyRedirects\": true"
            )
            .BuildClean();
        Assert.Equal("/old/ /news/launch/ 301\n", site.Read("_redirects"));
    }

    [Fact]
    public void An_old_address_with_the_host_begins_with_the_sites_link_root()
    {
        const string settings = ", \"NetlifyRedirects\": true, \"LinkRoot\": \"/advance\"";
        using var site = Site("redirect_from: https://advance.example/advance/old/", settings).BuildClean();
        Assert.Equal("/advance/old/ /advance/news/launch/ 301\n", site.Read("_redirects"));
        using var beside = Site("redirect_from: https://advance.example/old/", settings);
        Assert.Contains(" error ADV0107: ", Assert.Single(beside.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://advance.example/.htaccess", "ADV0216")]
    [InlineData("https://advance.example/a%2Fb%5C..%5Cc", "ADV0107")]
    [InlineData("https://advance.example:8080/old/", "ADV0107")]
    [InlineData("https://advance.example.evil.example/old/", "ADV0107")]
    [InlineData("https://advance.example@evil.example/old/", "ADV0107")]
    [InlineData("//advance.example/old/", "ADV0107")]
    public void An_old_address_with_a_host_follows_the_same_rule(string from, string code)
    {
        using var site = Site($"redirect_from: '{from}'");
        Assert.Contains($" error {code}: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "https://elsewhere.example/old/",
        "An address on another host can't redirect here. If it used to be this site's, write '/old/'."
    )]
    [InlineData("/old/#part", "Leave out everything from the '#' on: browsers don't send it to the site.")]
    [InlineData("/a/../b/?p=1", "Write the old address from the site's root, such as /news/old-name/.")]
    public void An_old_address_in_another_form_gets_a_message_that_says_what_to_write(string from, string advice)
    {
        using var site = Site($"redirect_from: '{from}'");
        Assert.EndsWith(
            $" error ADV0107: '{from}' isn't an address on this site. {advice}",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("slug: web.config", "ADV0216")]
    [InlineData("slug: launch.js", "ADV0217")]
    [InlineData("slug: launch.html", "ADV0217")]
    [InlineData("slug: con", "ADV0214")]
    [InlineData("slug: LPT1.a", "ADV0214")]
    [InlineData("topics: [Nul]", "ADV0214")]
    [InlineData("slug: nul\ndraft: true", "ADV0214")]
    [InlineData("redirect_from: [/.htaccess]\ndraft: true", "ADV0216")]
    public void A_slug_or_a_topic_follows_the_same_rule_even_in_a_draft(string front, string code)
    {
        using var site = Site(front);
        Assert.Contains($" error {code}: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheduled_item_that_would_stop_a_later_build_is_an_error_today()
    {
        using var site = new TestSite(
            "-- statiq.json --\n{ \"Host\": \"advance.example\" }\n-- input/get-help.md --\n---\ntitle: Get "
                + "help\n---\nCall.\n-- input/news/launch.md --\n---\ntitle: The launch\ndate: 2030-01-01\nsummary: We "
                + "begin.\nredirect_from: /get-help/\n---\nText.\n"
        );
        Assert.Equal(
            "input/news/launch.md(5,16): error ADV0203: The address /get-help/ already belongs to input/get-help.md. Rename "
                + "one of the files, or give one of them another slug.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void A_host_redirect_does_not_take_the_address_of_a_generated_file()
    {
        using var site = new TestSite(
            "-- statiq.json --\n{ \"Host\": \"advance.example\", \"NetlifyRedirects\": true, \"HostFiles\": "
                + "[\"files/Paper.PDF\"] }\n-- input/files/Paper.PDF --\nx\n-- input/about.md --\n---\ntitle: "
                + "About\nredirect_from: /files/paper.pdf\n---\nText.\n"
        );
        Assert.Contains("input/about.md(3,16): error ADV0203: ", site.Diagnostics(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_top_of_another_language_is_reserved_like_the_sites_own()
    {
        using var site = Site("redirect_from: [/cy/admin/, /cy/robots.txt]", ", \"Languages\": [\"cy\"]");
        Assert.Equal(["ADV0215", "ADV0216"], site.Diagnostics().Split('\n').Select(line => line.Split(": error ")[1][..7]));
    }

    [Fact]
    public void A_name_that_is_too_long_for_every_system_is_reported()
    {
        using var part = Site($"redirect_from: /{new string('x', 252)}/");
        Assert.Contains("error ADV0214", Assert.Single(part.Diagnostics().Split('\n')), StringComparison.Ordinal);
        using var whole = Site($"redirect_from: /{string.Concat(Enumerable.Repeat("abcdefghi/", 90))}");
        Assert.Contains("error ADV0214", Assert.Single(whole.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }
}
