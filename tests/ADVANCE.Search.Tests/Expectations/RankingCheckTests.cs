using Advance.Check;
using Advance.Check.Entries;
using Advance.Inspect;
using Advance.Pages;
using Advance.Publish;
using Advance.Read;
using Advance.Search;
using Advance.Search.Expectations;
using Advance.Search.Indexing;

namespace Advance.Tests.Expectations;

/// <summary>The contents of <c>_search.yml</c> and their effects; mistakes in it have their own manual pages.</summary>
public sealed class RankingCheckTests
{
    const string Site = """
        -- input/topics/methods.md --
        ---
        title: Methods
        ---
        How things are found out.
        -- input/publications/2022-08-01-pathways.md --
        ---
        title: Pathways
        date: 2022-08-01
        summary: How they were found.
        redirect_from: /old-paper/
        topics: [methods]
        ---
        How the pathways were found.
        -- input/herons.md --
        ---
        title: Herons
        xref: birds
        ---
        Herons stand in the river.

        """;

    [Theory]
    [InlineData("publications/2022-08-01-pathways.md")]
    [InlineData("publications/2022-08-01-pathways")]
    [InlineData("input/publications/2022-08-01-pathways.md")]
    [InlineData("publications/pathways")]
    [InlineData("/publications/pathways/")]
    [InlineData("https://advance.example/publications/pathways/")]
    [InlineData("/old-paper/")]
    [InlineData("xref:pathways")]
    public void A_page_can_be_named_by_file_address_or_xref(string name) =>
        Assert.Equal("", Said($"- query: pathways\n  page: {name}\n  within: 1\n"));

    [Theory]
    [InlineData("- query: herons\n  page: [herons.md]\n")]
    [InlineData("- query: herons\n  pages:\n    - xref:birds\n")]
    [InlineData("query: herons\npage: herons.md\n")]
    [InlineData("- query: herons\n  not: publications/pathways\n")]
    [InlineData("- query: 2022\n  not: herons.md\n")]
    [InlineData("# nothing yet\n")]
    [InlineData("")]
    public void Met_expectations_are_not_reported(string list) => Assert.Equal("", Said(list));

    [Theory]
    [InlineData(
        "- query: herons\n  page: herons.md\n  within: 0\n",
        "input/_search.yml(3,11): error ADV0107: '0' isn't a whole number from 1 to 100. Write digits only."
    )]
    [InlineData(
        "- query: herons\n  page: herons.md\n  withn: 2\n",
        "input/_search.yml(3,3): warning ADV0105: 'withn' isn't a field here. Did you mean 'within'?"
    )]
    [InlineData(
        "- qurey: herons\n  page: herons.md\n",
        "input/_search.yml(1,3): error ADV0104: The field 'query' is missing. Is 'qurey' meant to be it?"
    )]
    [InlineData(
        "- herons\n",
        "input/_search.yml(1,3): error ADV0107: This is text, but a search is needed, with the fields query, page, within, not."
    )]
    [InlineData(
        "- query: \"herons\n  page: herons.md\n",
        "input/_search.yml(1,10): error ADV0103: A quotation mark is never closed. Close it on the same line."
    )]
    [InlineData(
        "- query: herons\n  page:\n    file: herons.md\n",
        "input/_search.yml(3,5): error ADV0107: This is a group of fields, but text is needed. Put it in quotation "
            + "marks if those characters belong to the text."
    )]
    [InlineData(
        "- query: herons\n  page:\n",
        "input/_search.yml(2,3): error ADV0502: This search doesn't say what it should find. Add 'page: …', the page that "
            + "readers should find, or 'not: …', one that should not come first."
    )]
    public void A_mistake_in_the_format_is_reported_once(string list, string said) => Assert.Equal(said, Said(list));

    [Fact]
    public void A_broken_page_is_not_also_reported_as_missing()
    {
        using var site = Made("- query: herons\n  page: herons.md\n- query: otters\n  page: otters.md\n");
        site.Write("input/otters.md", "No front matter.\n");
        Assert.StartsWith(
            "input/otters.md(1,1): error ADV0101: ",
            Assert.Single(site.Diagnostics().Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_below_a_base_path_is_checked_too()
    {
        using var site = Made("- query: herons\n  page: /project/herons/\n- query: pathways\n  page: herons.md\n");
        site.Write("statiq.json", """{ "Host": "advance.example", "LinkRoot": "/project" }""");
        Assert.Equal(
            "input/_search.yml(4,9): warning ADV0504: 'pathways' finds 1 page but not this one, which lacks 'pathways'. "
                + "To see why, run 'advance search' with these words and --page. Words in a title count most.",
            site.Diagnostics()
        );
    }

    [Fact]
    public void The_list_itself_is_not_published()
    {
        using var site = Made("- query: herons\n  page: herons.md\n");
        Assert.Equal("", TestSite.Print(site.Build()));
        Assert.DoesNotContain(site.Files(), path => path.Contains("_search", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- query: herons\n  page: herons.md\n", true)]
    [InlineData(null, false)]
    public void The_check_uses_the_published_index_and_then_drops_it(string? list, bool isKept)
    {
        using var site = list is null ? TestSite.WithHost(Site) : Made(list);
        var indexes = new SiteIndexes();
        var kept = new Kept(indexes);
        var options = new BuildOptions { Root = site.Root, Clock = BuildPlan.Timestamp("2026-11-22")!.Value };
        ITheme theme = new PlainTheme
        {
            Files = [new ThemeFile("search/search.js", () => "export const nothing = 0;\n"u8.ToArray())],
        };
        var parts = new SiteParts(
            [.. StandardChecks.All(theme.Layouts, theme.Anchors, new()).Where(check => check is not LengthCheck)],
            [.. TestSite.Generators(site.Root, theme), new SearchGenerator(theme, site.Root, indexes)],
            [kept, new RankingCheck(indexes), kept]
        );
        Assert.Equal("", TestSite.Print(new SiteBuild(options, parts, new()).Run(new NoOutput())));
        Assert.Equal([isKept, false], kept.Seen);
    }

    static string Said(string list)
    {
        using var site = Made(list);
        return site.Diagnostics();
    }

    static TestSite Made(string list) =>
        TestSite.WithHost($"{Site}-- input/_search.yml --\n{list}", new([new ExpectationCheck()], [new RankingCheck(new())]));

    /// <summary>Checks whether the site's index exists, without creating it.</summary>
    sealed class Kept(SiteIndexes indexes) : IFinishedCheck
    {
        public List<bool> Seen { get; } = [];

        public void Run(FinishedSite output, Diagnostics.DiagnosticBag diagnostics) => Seen.Add(indexes.IsMade(output.Site));
    }
}
