namespace Advance.Tests.Checks.Safety;

/// <summary>
/// Which of the contributors' files are published as they are: those of kinds that readers can open, and no others.
/// </summary>
public class PublishedFileTests
{
    static TestSite Site(string file, string text = "x\n", string settings = "") =>
        new(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n-- input/index.md --\n---\ntitle: "
                + $"Home\n---\nWelcome.\n-- input/{file} --\n{text}"
        );

    [Theory]
    [InlineData("_headers")]
    [InlineData("_redirects")]
    [InlineData("staticwebapp.config.json")]
    [InlineData("CNAME")]
    [InlineData("cname")]
    [InlineData("robots.txt")]
    [InlineData("Robots.TXT")]
    [InlineData("rob\u200Bots.txt")]
    [InlineData("ｒobots.txt")]
    [InlineData("robots%2etxt")]
    [InlineData("robots.txt.")]
    [InlineData("vercel.json")]
    [InlineData("package.json")]
    [InlineData("routes.json")]
    [InlineData("manifest.json")]
    [InlineData("security.txt")]
    [InlineData("llms.txt")]
    [InlineData("MS12345678.txt")]
    [InlineData("0123456789abcdef0123456789abcdef.txt")]
    [InlineData("AUTH")]
    [InlineData(".well-known/security.txt")]
    [InlineData(".well-known/acme-challenge/x")]
    [InlineData("files/web.config")]
    [InlineData("files/app_offline.htm")]
    [InlineData("files/php.ini")]
    [InlineData("google0123456789abcdef.html")]
    [InlineData("apple-app-site-association")]
    public void A_file_that_hosts_or_browsers_act_on_is_an_error_that_no_severity_changes(string name) =>
        Refused(name, "ADV0608");

    [Theory]
    [InlineData("setup.exe")]
    [InlineData("help.hta", "ADV0716")]
    [InlineData("a.jar")]
    [InlineData("form.docm")]
    [InlineData("form.xlsm")]
    [InlineData("a.lnk")]
    [InlineData("a.ps1")]
    [InlineData("a.zip")]
    [InlineData("a.url")]
    [InlineData("a.iso")]
    [InlineData("report.pdf.exe")]
    [InlineData("README")]
    [InlineData("a.ｐdf")]
    [InlineData("schema.xsd", "ADV0716")]
    [InlineData("schema.rng", "ADV0716")]
    [InlineData("page.stm", "ADV0716")]
    [InlineData("photo.jpg.html", "ADV0716")]
    [InlineData("page.HTM", "ADV0716")]
    [InlineData("page.mht", "ADV0716")]
    [InlineData("page.php", "ADV0716")]
    [InlineData("film.swf", "ADV0716")]
    [InlineData("page.ｈtml", "ADV0716")]
    [InlineData("page.html.", "ADV0214")]
    [InlineData("photo.php.jpg", "ADV0736")]
    [InlineData("page.html.opus", "ADV0736")]
    [InlineData("assets/x.pdf", "ADV0215")]
    public void A_file_of_another_kind_is_an_error_that_no_severity_changes(string name, string code = "ADV0719") =>
        Refused(name, code);

    static void Refused(string name, string code)
    {
        using var site = Site(name);
        Assert.Contains($": error {code}: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
        using var off = Site(name, settings: $", \"Severities\": {{ \"{code}\": \"off\" }}");
        Assert.Null(off.Build().Written);
    }

    [Theory]
    [InlineData("headers.pdf")]
    [InlineData("files/robots.txt")]
    [InlineData("files/package.json")]
    [InlineData("files/v1.2 final.pdf")]
    [InlineData("files/node.js.pdf")]
    [InlineData("files/index.html.pdf")]
    [InlineData("functions/report.csv")]
    [InlineData("favicon.ico")]
    [InlineData("google-scholar.txt")]
    [InlineData("REPORT.PDF")]
    [InlineData("files/site.webmanifest")]
    [InlineData("files/style.css")]
    public void An_ordinary_name_is_not_reported(string name)
    {
        using var site = Site(name, settings: ", \"Severities\": { \"ADV0722\": \"off\" }").BuildClean();
        Assert.True(site.Has(name));
    }

    [Theory]
    [InlineData("CNAME")]
    [InlineData("_routes.json")]
    [InlineData(".nojekyll")]
    [InlineData("old/slides.html")]
    [InlineData("robots.txt")]
    public void A_file_that_the_settings_list_is_published_as_it_is(string name)
    {
        using var site = Site(name, "Mine.", $", \"HostFiles\": [\"{name}\"]").BuildClean();
        Assert.Equal("Mine.\n", site.Read(name));
    }

    [Fact]
    public void The_settings_may_add_only_kinds_that_nothing_runs()
    {
        using var taken = Site("a.zip", settings: ", \"FileTypes\": [\".zip\"]").BuildClean();
        using var refused = Site("a.html", settings: ", \"FileTypes\": [\".html\"]");
        Assert.Equal(
            "statiq.json(1,44): error ADV0604: FileTypes names '.html', a kind of file that browsers or hosts run. "
                + "Remove it, and list each such file by its path in HostFiles.",
            refused.Diagnostics()
        );
    }

    [Theory]
    [InlineData("paper.pdf", "<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("paper.pdf", "\n  <HTML>")]
    [InlineData("notes.txt", "<script>alert(1)</script>")]
    [InlineData("table.csv", "%PDF-1.7")]
    [InlineData("talk.docx", "{\\rtf1}")]
    [InlineData("sound.mp3", "PK\u0003\u0004")]
    [InlineData("favicon.ico", "<html>")]
    [InlineData("data.json", "<?php echo 1;")]
    public void A_file_that_is_certainly_something_else_is_reported(string name, string text)
    {
        using var site = Site(name, text + "\n");
        Assert.Contains(": error ADV0735: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.txt", "MZ twins took part.")]
    [InlineData("notes.txt", "<bold> is no element")]
    [InlineData("notes.txt", "#!/bin/sh")]
    [InlineData("paper.pdf", "%PDF-1.7")]
    [InlineData("notes.txt", "CWS data were collected.")]
    public void A_file_that_could_be_what_it_says_is_not_reported(string name, string text)
    {
        using var site = Site(name, text + "\n").BuildClean();
    }
}
