using Advance.Sites;

namespace Advance.Tests.Sites;

/// <summary>A page links to the file that it comes from.</summary>
public class EditAddressTests
{
    static string Files(string settings) =>
        $$"""
            -- statiq.json --
            { "Host": "advance.example", {{settings}} "Languages": ["cy"] }
            -- input/index.md --
            ---
            title: Home
            ---
            -- input/news/a talk.md --
            ---
            title: A talk
            date: 2022-06-01
            summary: It was given.
            ---
            -- input/news/a talk.cy.md --
            ---
            title: Sgwrs
            summary: Rhoddwyd.
            ---
            """;

    [Fact]
    public void Every_page_with_a_file_has_an_edit_address_and_a_list_has_none()
    {
        using var site = new TestSite(Files("\"Repository\": \"example-lab/site\", \"Branch\": \"live/2026\","));
        var addresses = site.Assembled()
            .Editions.All.SelectMany(edition =>
                edition.Views.Select(view => (view.Permalink.Path, Address: EditAddress.Of(view, edition.Settings)))
            )
            .Where(page => page.Address is not null)
            .ToDictionary();
        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["/"] = "https://github.com/example-lab/site/edit/live/2026/input/index.md",
                ["/news/a-talk/"] = "https://github.com/example-lab/site/edit/live/2026/input/news/a%20talk.md",
                ["/cy/news/a-talk/"] = "https://github.com/example-lab/site/edit/live/2026/input/news/a%20talk.cy.md",
            },
            addresses
        );
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(
        "\"Repository\": \"example-lab/site\", \"RepositoryApi\": \"https://github.example.org/api/v3\",",
        "https://github.example.org/example-lab/site/edit/main/input/index.md"
    )]
    public void Without_a_repository_there_is_no_edit_address_and_an_Enterprise_Server_is_supported(
        string settings,
        string? address
    )
    {
        using var site = new TestSite(Files(settings));
        var assembled = site.Assembled();
        Assert.Equal(address, EditAddress.Of(assembled.Views.OfType<HomeView>().Single(), assembled.Settings));
    }
}
