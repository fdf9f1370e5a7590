using Advance.Content.Documents;

namespace Advance.Tests.Parsing;

/// <summary>
/// An address of another site that was mistyped is given back as it was probably meant, and nothing else is touched.
/// </summary>
public class AddressTypoTests
{
    [Theory]
    [InlineData("https:/x.org/a", "https://x.org/a")]
    [InlineData("https:x.org", "https://x.org")]
    [InlineData("https:///x.org", "https://x.org")]
    [InlineData("https//x.org", "https://x.org")]
    [InlineData("http//:x.org", "http://x.org")]
    [InlineData("https;//x.org", "https://x.org")]
    [InlineData("https:://x.org", "https://x.org")]
    [InlineData("https://https://x.org", "https://x.org")]
    [InlineData("http://https://x.org", "https://x.org")]
    [InlineData("https://https:/x.org", "https://x.org")]
    [InlineData("https://https//x.org", "https://x.org")]
    [InlineData("mailto://team@x.org", "mailto:team@x.org")]
    [InlineData("email:team@x.org", "mailto:team@x.org")]
    [InlineData("mail:team@x.org", "mailto:team@x.org")]
    [InlineData("https://x.org", null)]
    [InlineData("HTTPS://X.org", null)]
    [InlineData("https://web.archive.org/web/2020/https://x.org/", null)]
    [InlineData("https://x.org/?next=https:/y", null)]
    [InlineData("https://http.cat/", null)]
    [InlineData("https://httpd.apache.org/", null)]
    [InlineData("mailto:team@x.org?subject=A%20question", null)]
    [InlineData("tel:+442079460456", null)]
    [InlineData("/https-explained/", null)]
    [InlineData("http-errors.md", null)]
    public void The_scheme_is_put_right(string url, string? meant) => Assert.Equal(meant, AddressTypo.OfScheme(url));

    [Theory]
    [InlineData("htps://x.org", "https://x.org")]
    [InlineData("htpp://x.org", "http://x.org")]
    [InlineData("ttps://x.org", "https://x.org")]
    [InlineData("hhttps://x.org", "https://x.org")]
    [InlineData("ftp://x.org", null)]
    [InlineData("sftp://x.org", null)]
    [InlineData("javascript://x.org", null)]
    public void A_misspelt_scheme_is_put_right(string url, string? meant) =>
        Assert.Equal(meant, AddressTypo.OfMisspeltScheme(url));

    [Theory]
    [InlineData("sandra@example.org", "mailto:sandra@example.org")]
    [InlineData("openlifesci.org", "https://openlifesci.org")]
    [InlineData("openlifesci.org/x", "https://openlifesci.org/x")]
    [InlineData("nihr.ac.uk", "https://nihr.ac.uk")]
    [InlineData("www.kcl.ac.uk/a", "https://www.kcl.ac.uk/a")]
    [InlineData("/https://x.org", "https://x.org")]
    [InlineData("“https://x.org”", "https://x.org")]
    [InlineData("(https://x.org/a)", "https://x.org/a")]
    [InlineData("logo@2x.png", null)]
    [InlineData("data.py", null)]
    [InlineData("about.md", null)]
    [InlineData("paper.pdf", null)]
    [InlineData("pathways", null)]
    public void A_name_elsewhere_gets_its_scheme(string url, string? meant) => Assert.Equal(meant, AddressTypo.OfLocal(url));

    [Fact]
    public void A_backslash_in_a_link_is_reported_at_the_link_and_not_blamed_on_the_theme()
    {
        const string advice = "Write '/', and 'https://' before the name of another site.";
        using var site = TestSite.WithHost(
            """
            -- input/about.md --
            ---
            title: About
            ---
            See [one](/\evil.example/), [two](\\server\share), [three](\contact) and [four](..\x.pdf).
            -- input/contact.md --
            ---
            title: Contact
            ---
            Text.
            """
        );
        Assert.Equal(
            $"""
            input/about.md(4,5): warning ADV0202: '/\evil.example/' has a backslash, but addresses use slashes. {advice}
            input/about.md(4,29): warning ADV0202: '\server\share' has a backslash, but addresses use slashes. {advice}
            input/about.md(4,52): warning ADV0202: '\contact' has a backslash, but addresses use slashes. Write '/contact'.
            input/about.md(4,74): warning ADV0202: '..\x.pdf' has a backslash, but addresses use slashes. {advice}
            """.ReplaceLineEndings("\n"),
            site.Diagnostics()
        );
    }
}
