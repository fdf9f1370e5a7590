using Advance.Tests.Browsing;
using AngleSharp.Dom;

namespace Advance.Tests.WholeSite;

/// <summary>The pages that readers at risk need, and that the law requires.</summary>
public class SafetyPageTests(BuiltSite site)
{
    [Fact]
    public void Help_lines_come_first_sorted_by_need_and_nation_and_can_be_called_with_a_tap()
    {
        var page = site.Html["/get-help/"];
        Assert.Equal(
            ["In immediate danger", "For people who are being harmed", "For people worried about their own behaviour"],
            page.QuerySelectorAll("main h2").Take(3).Select(heading => heading.TextContent)
        );
        Assert.Equal(
            [
                "tel:999 999",
                "tel:+448082000247 0808 2000 247",
                "tel:+448088010800 0808 80 10 800",
                "sms:+447860077333 07860 077333",
                "tel:+448000271234 0800 027 1234",
                "tel:+448088021414 0808 802 1414",
                "tel:+448088010327 0808 801 0327",
                "tel:+448088024040 0808 802 4040",
            ],
            page.QuerySelectorAll("main a.number").Select(link => $"{link.GetAttribute("href")} {link.TextContent}")
        );
        Assert.Equal(
            ["All of the UK", "England", "Wales", "Scotland", "Northern Ireland"],
            page.QuerySelectorAll(".help-lines .for").Select(text => text.TextContent).Where(text => !text.EndsWith('.'))
        );
    }

    [Fact]
    public void The_accessibility_statement_has_the_model_s_headings_and_claims_no_more_than_is_known()
    {
        var page = site.Html["/accessibility/"];
        Assert.Equal(
            [
                "Feedback and contact information",
                "Enforcement procedure",
                "Technical information about this website’s accessibility",
                "Compliance status",
                "Non-accessible content",
                "Non-compliance with the accessibility regulations",
                "Disproportionate burden",
                "Content that’s not within the scope of the accessibility regulations",
                "Preparation of this accessibility statement",
            ],
            page.QuerySelectorAll("main h2, main h3")
                .Select(heading => heading.TextContent)
                .SkipWhile(text => text != "Feedback and contact information")
        );
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains(
            "This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to "
                + "the non-compliances and exemptions listed below.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "This statement was prepared on 22 November 2026. It was last reviewed on 23 November 2026.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("No person has tested this website yet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("fully compliant", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/contact/']"));
        Assert.Equal(
            "contact the Equality Advisory and Support Service (EASS)",
            page.QuerySelector("main a[href='https://www.equalityadvisoryservice.com/']")!.TextContent
        );
        Assert.Contains("Equality Commission for Northern Ireland", text, StringComparison.Ordinal);
    }

    // GOV.UK, "Sample accessibility statement for a fictional public sector website": "legally required and must not be changed".
    [Theory]
    [InlineData("This accessibility statement applies to the website of the ADVANCE research programme.")]
    [InlineData(
        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and "
            + "Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not "
            + "happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS)."
    )]
    [InlineData(
        "ADVANCE is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and "
            + "Mobile Applications) (No. 2) Accessibility Regulations 2018."
    )]
    [InlineData("The content listed below is non-accessible for the following reasons.")]
    public void The_statement_has_the_legally_required_sentences_word_for_word(string said) =>
        Assert.Contains(said, site.Html["/accessibility/"].QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_safety_pages_are_linked_from_the_foot_of_every_page() =>
        Assert.All(site.Html, page =>
            Assert.All(new[] { "/accessibility/", "/privacy/", "/staying-safe-online/" }, address =>
                Assert.NotNull(page.Value.QuerySelector($"footer a[href='{address}']"))
            )
        );
}
