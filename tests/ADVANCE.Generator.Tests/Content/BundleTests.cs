using Advance.Content;

namespace Advance.Tests.Content;

/// <summary>A folder with a text called index.md is a page, with its pictures beside it.</summary>
public class BundleTests
{
    static string Item(string path) =>
        $"-- input/{path} --\n---\ntitle: A title\ndate: 2022-06-01\nsummary: In short.\n---\nText.\n";

    static string[] Addresses(string files, string settings = "")
    {
        using var site = TestSite.WithHost($"-- statiq.json --\n{{ \"Host\": \"advance.example\"{settings} }}\n{files}");
        return [.. site.Assembled().Items.Select(item => item.Permalink.Path).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("news/launch/index.md", "/news/launch/")]
    [InlineData("news/launch/Index.md", "/news/launch/")]
    [InlineData("news/2022-06-01-launch/index.md", "/news/launch/")]
    [InlineData("news/The Launch/index.md", "/news/the-launch/")]
    [InlineData("news/2026/launch/index.md", "/news/launch/")]
    [InlineData("news/2026/launch.md", "/news/launch/")]
    public void The_folder_is_the_name_of_the_page(string path, string address) => Assert.Equal([address], Addresses(Item(path)));

    [Theory]
    [InlineData("news/2026/launch/index.md", "/news/2026/launch/")]
    [InlineData("news/2026/launch.md", "/news/2026/launch/")]
    [InlineData("news/2026/Early June/launch.md", "/news/2026/early-june/launch/")]
    [InlineData("news/launch/index.md", "/news/launch/")]
    [InlineData("news/launch.md", "/news/launch/")]
    public void Inner_folders_are_part_of_the_address_if_the_section_says_so(string path, string address) =>
        Assert.Equal([address], Addresses(Item(path), ", \"KeepFolders\": [\"news\"]"));

    [Fact]
    public void A_section_that_keeps_its_folders_has_nothing_to_report()
    {
        using var site = TestSite.WithHost(
            "-- statiq.json --\n{ \"Host\": \"advance.example\", \"KeepFolders\": [\"news\"] }\n"
                + Item("news/2026/launch.md")
                + Item("news/2025/launch.md").Replace("A title", "Another title", StringComparison.Ordinal)
        );
        site.BuildClean();
        Assert.True(site.Has("news/2026/launch/index.html") && site.Has("news/2025/launch/index.html"));
    }

    [Fact]
    public void A_date_in_the_folder_name_is_used_if_the_text_has_none()
    {
        using var site = TestSite.WithHost(
            "-- input/news/2022-06-01-launch/index.md --\n---\ntitle: A title\nsummary: In short.\n---\nText.\n"
        );
        site.BuildClean();
        Assert.Equal("2022-06-01", Assert.Single(site.Assembled().Items).Date.Iso);
    }

    [Fact]
    public void The_files_in_a_bundle_belong_to_its_page()
    {
        using var site = TestSite.WithHost(
            "-- input/news/2022-06-01-launch/index.md --\n---\ntitle: A title\nsummary: In short.\n---\nSee [the "
                + "plan](plan.csv), [the other](../other/index.md) and [its table](../other/table.csv).\n"
                + "-- input/news/2022-06-01-launch/plan.csv --\na\n-- input/news/other/table.csv --\na\n"
                + Item("news/other/index.md")
        );
        site.BuildClean();
        var page = site.Read("news/launch/index.html");
        Assert.Contains("href=\"/news/2022-06-01-launch/plan.csv\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/news/other/\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/news/other/table.csv\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_translation_of_a_bundle_is_in_the_same_folder()
    {
        using var site = TestSite.WithHost(
            "-- statiq.json --\n{ \"Host\": \"advance.example\", \"Languages\": [\"cy\"] }\n"
                + Item("news/launch/index.md")
                + "-- input/news/launch/index.cy.md --\n---\ntitle: Teitl\nsummary: Yn fyr.\n---\nTestun.\n"
        );
        site.Build();
        Assert.True(site.Has("news/launch/index.html") && site.Has("cy/news/launch/index.html"));
    }

    [Fact]
    public void Two_bundles_with_the_same_name_in_different_folders_are_reported()
    {
        using var site = TestSite.WithHost(Item("news/2025/launch/index.md") + Item("news/2026/launch/index.md"));
        Assert.Contains(site.Build().Diagnostics, diagnostic => diagnostic.Rule.Code == "ADV0203");
    }
}
