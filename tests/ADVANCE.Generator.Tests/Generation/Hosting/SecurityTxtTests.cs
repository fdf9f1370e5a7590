using System.Globalization;
using System.Text.RegularExpressions;
using Advance.Changes;

namespace Advance.Tests.Generation.Hosting;

/// <summary>Who to tell about a vulnerability of the site, following RFC 9116.</summary>
public class SecurityTxtTests
{
    const string File = ".well-known/security.txt";

    static TestSite Site(string settings = "", string files = "") =>
        new(
            $"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n-- input/index.md --\n---\ntitle: "
                + $"Home\n---\nWelcome.\n{files}"
        );

    [Theory]
    [InlineData("security@advance.example", "mailto:security@advance.example")]
    [InlineData("mailto:security@advance.example", "mailto:security@advance.example")]
    [InlineData("https://advance.example/contact/", "https://advance.example/contact/")]
    [InlineData("tel:+442079460456", "tel:+442079460456")]
    public void Security_txt_has_a_contact_an_expiry_date_and_its_address(string contact, string field)
    {
        using var site = Site($", \"SecurityContact\": \"{contact}\", \"SecurityPolicy\": \"https://advance.example/policy/\"")
            .BuildClean();
        Assert.Equal(
            $"Contact: {field}\nExpires: 2027-07-01T00:00:00Z\nPreferred-Languages: en-GB\nPolicy: "
                + "https://advance.example/policy/\nCanonical: https://advance.example/.well-known/security.txt\n",
            site.Read(File)
        );
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00Z")]
    [InlineData("2026-03-31T23:59:59Z")]
    [InlineData("2026-11-22T12:00:00Z")]
    [InlineData("2028-02-29T12:00:00Z")]
    public void Security_txt_is_valid_for_at_least_half_a_year_and_less_than_a_year(string now)
    {
        using var site = Site(", \"SecurityContact\": \"security@advance.example\"").BuildClean(date: now);
        Assert.All(site.Read(File).TrimEnd('\n').Split('\n'), line => Assert.Matches("^[A-Z][A-Za-z-]+: [!-~].*$", line));
        var expires = DateTimeOffset.ParseExact(
            Regex.Match(site.Read(File), "^Expires: (.+)$", RegexOptions.Multiline).Groups[1].Value,
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );
        Assert.InRange((expires - DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)).TotalDays, 180, 364);
    }

    [Fact]
    public void The_build_says_when_security_txt_is_renewed_and_writes_the_same_bytes_until_then()
    {
        using var site = Site(", \"SecurityContact\": \"security@advance.example\"").BuildClean(date: "2026-10-01T00:00:00Z");
        var before = site.Read(File);
        Assert.Contains("\"reason\": \"security-txt\"", site.Read("api/v1/next-change.json"), StringComparison.Ordinal);
        Assert.Equal(
            "2027-01-01 at 00:00 UTC: /.well-known/security.txt gets a later expiry date.",
            UpcomingChanges.Of(site.Assembled())[0].Sentence
        );
        Assert.Equal(before, site.BuildClean(date: "2026-12-31T23:59:59Z").Read(File));
        Assert.NotEqual(before, site.BuildClean(date: "2027-01-01T00:00:00Z").Read(File));
    }

    [Fact]
    public void Without_a_contact_there_is_no_security_txt_and_a_file_named_in_the_settings_takes_precedence()
    {
        using var none = Site().BuildClean();
        Assert.False(none.Has(File));
        using var own = Site(
                ", \"SecurityContact\": \"security@advance.example\", \"HostFiles\": [\".well-known/security.txt\"]",
                "-- input/.well-known/security.txt --\nContact: mailto:us@advance.example\n"
            )
            .BuildClean();
        Assert.Equal("Contact: mailto:us@advance.example", own.Read(File).TrimEnd());
        Assert.DoesNotContain(UpcomingChanges.Of(own.Assembled()), change => change.Kind == ChangeKind.SecurityTxt);
    }

    [Fact]
    public void Below_a_base_path_there_is_no_security_txt()
    {
        using var site = Site(", \"LinkRoot\": \"/advance\", \"SecurityContact\": \"security@advance.example\"").BuildClean();
        Assert.False(site.Has(File));
    }

    [Theory]
    [InlineData("SecurityContact", "javascript:alert(1)")]
    [InlineData("SecurityContact", "http://advance.example/")]
    [InlineData("SecurityContact", "nobody")]
    [InlineData("SecurityContact", "a b@advance.example")]
    [InlineData("SecurityPolicy", "http://advance.example/")]
    [InlineData("ExitUrl", "http://www.bbc.co.uk/weather")]
    [InlineData("ExitUrl", "javascript:alert(1)")]
    [InlineData("ExitUrl", "https://user:word@bbc.co.uk/")]
    public void A_contact_with_another_scheme_is_refused(string setting, string value)
    {
        using var site = Site($", \"{setting}\": \"{value}\"");
        Assert.Contains($"error ADV0604: {setting} is '{value}'. Write ", site.Diagnostics(), StringComparison.Ordinal);
    }
}
