using System.Text.Json;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public sealed class SearchCommandTests : IDisposable
{
    const string Content = """
        -- statiq.json --
        { "SiteTitle": "Field notes", "SiteDescription": "Notes from the field.", "Host": "notes.example" }
        -- input/topics/birds.md --
        ---
        title: Birds
        ---
        -- input/people/ada-reed.md --
        ---
        name: Ada Reed
        ---
        -- input/news/herons.md --
        ---
        title: Herons by the river
        date: 2026-11-02
        summary: What we saw of the herons on the first day by the river.
        topics: [birds]
        authors: [ada-reed]
        ---
        Two herons stood in the reeds.
        -- input/news/otters.md --
        ---
        title: Otters at last
        date: 2025-11-03
        summary: After a long winter the otters have come back to the river.
        ---
        A heron flew up.
        -- input/news/secret.md --
        ---
        title: A secret heron
        date: 2026-11-04
        summary: Nobody is to know of this heron until we have asked the farmer.
        draft: true
        ---

        """;

    readonly SiteFolder site = new(Content);

    [Fact]
    public void Search_prints_pages_for_people_best_first()
    {
        var search = site.Run("search", "herons");

        Assert.Equal("Found 2 pages, best first.", search.OutputLines[0]);
        Assert.Matches(@"^  1\.  \d\.\d\d  Herons by the river$", search.OutputLines[1]);
        Assert.Equal(["            /news/herons/", "            news, 2026-11-02"], search.OutputLines.Skip(2).Take(2));
        Assert.Matches(@"^  2\.  \d\.\d\d  Otters at last$", search.OutputLines[4]);
        Assert.Empty(search.Errors);
        Assert.Equal(0, search.ExitCode);
    }

    [Fact]
    public void Search_writes_nothing()
    {
        var before = FolderContent.Of(site.Root).Keys.ToArray();
        site.Run("search", "herons", "--explain");
        Assert.Equal(before, FolderContent.Of(site.Root).Keys);
    }

    [Theory]
    [InlineData("heorns", "heorns: no page has it; treated as herons")]
    [InlineData("win", "win: no page has it; treated as the beginning of winter")]
    [InlineData("xylophone", "xylophone: no page has it or a similar word")]
    public void Search_says_how_a_word_was_corrected(string word, string note) =>
        Assert.Equal(note, site.Run("search", word).OutputLines[0]);

    [Fact]
    public void Search_explains_a_score_in_words_and_then_as_Lucene_s_tree()
    {
        var lines = site.Run("search", "river", "herons", "--explain", "--limit", "1").OutputLines;

        Assert.Equal("            matches 2 of 2 words: river (title, text), herons (title, text)", lines[4]);
        Assert.Matches(@"^ {14}\d\.\d{3}  the product of$", lines[5]);
        Assert.Contains(lines, line =>
            System.Text.RegularExpressions.Regex.IsMatch(
                line,
                @"^ {20}\d\.\d{3}  stem 'heron' in the title: weight 2 x rarity \d\.\d+ \(on 1 of 4 pages\) x frequency "
                    + @"\d\.\d+ \(1 time; length counted as \d+(\.\d)?, average \d(\.\d)?\)$"
            )
        );
        Assert.Equal("1 more. Use --limit 2 to see them all.", lines[^1]);
    }

    [Theory]
    [InlineData("/news/otters/")]
    [InlineData("news/otters.md")]
    [InlineData("news/otters")]
    [InlineData("input/news/otters.md")]
    [InlineData("https://notes.example/news/otters/")]
    [InlineData("http://localhost:5080/news/otters/")]
    public void Search_says_why_a_page_ranks_where_it_does(string page)
    {
        var lines = site.Run("search", "herons stood", "--page", page).OutputLines;

        Assert.Equal("The page is number 2 of 2.", lines[0]);
        Assert.Equal("            matches 1 of 2 words: herons (text); it lacks stood", lines[4]);
        Assert.Contains("The first results:", lines);
    }

    [Fact]
    public void Search_says_why_a_page_is_not_found()
    {
        var lines = site.Run("search", "winter", "--page", "news/herons").OutputLines;

        Assert.Equal("The page isn't among the 1 page found.", lines[0]);
        Assert.Equal("            doesn't match: it lacks winter", lines[4]);
        Assert.Equal(
            "The filters exclude this page.",
            site.Run("search", "herons", "--year", "2025", "--page", "news/herons").OutputLines[0]
        );
    }

    [Theory]
    [InlineData("what about herons", "/news/otters/", "matches 1 of 1 word: herons (text)")]
    [InlineData(
        "flew -\"by the river\" herons",
        "/news/herons/",
        "doesn't match, although it has 1 of 2 words: herons (title, text); it lacks flew, and it is left out by "
            + "-\"by the river\""
    )]
    [InlineData(
        "herons topic:birds",
        "/news/otters/",
        "doesn't match, although it has 1 of 1 word: herons (text); it is left out by topic:birds"
    )]
    [InlineData("\"herons stood\"", "/news/herons/", "matches \"herons stood\" (text)")]
    public void Search_shows_how_each_part_of_a_query_matched_a_page(string query, string page, string sentence) =>
        Assert.Contains($"            {sentence}", site.Run("search", query, "--page", page).OutputLines);

    [Fact]
    public void Search_says_which_words_are_ignored() =>
        Assert.Equal(
            "Ignored, because they say nothing about the subject: what, about",
            site.Run("search", "what about herons").OutputLines[0]
        );

    [Fact]
    public void Pages_selected_only_by_a_field_are_listed_newest_first()
    {
        Assert.Equal("Found 2 pages, newest first.", site.Run("search", "type:news").OutputLines[0]);
        Assert.Equal("Nothing found.", site.Run("search", "type:event").OutputLines[0]);
    }

    [Theory]
    [InlineData("--type", "News")]
    [InlineData("--topic", "birds")]
    [InlineData("--year", "2026")]
    [InlineData("--author", "ada-reed")]
    [InlineData("--author", "Ada Reed")]
    public void A_filter_works_as_on_the_search_page(string option, string value)
    {
        var search = site.Run("search", "herons", option, value, "--json");
        using var json = JsonDocument.Parse(search.Output);
        Assert.Equal("/news/herons/", json.RootElement.GetProperty("hits")[0].GetProperty("url").GetString());
        Assert.Equal(option == "--type" ? 2 : 1, json.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public void Drafts_are_found_on_request()
    {
        Assert.DoesNotContain("secret", site.Run("search", "heron").Output, StringComparison.Ordinal);
        Assert.Contains("/news/secret/", site.Run("search", "heron", "--drafts").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_are_printed_as_JSON_for_programs()
    {
        var search = site.Run("search", "heorns", "--json", "--explain");

        using var json = JsonDocument.Parse(search.Output);
        var word = Assert.Single(json.RootElement.GetProperty("words").EnumerateArray());
        Assert.False(word.GetProperty("known").GetBoolean());
        Assert.Equal("herons", word.GetProperty("standIns")[0].GetProperty("word").GetString());
        var hit = json.RootElement.GetProperty("hits")[0];
        Assert.Equal(
            ["title", "text"],
            hit.GetProperty("matches").GetProperty("heorns").EnumerateArray().Select(field => field.GetString())
        );
        Assert.Equal(
            hit.GetProperty("score").GetDouble(),
            hit.GetProperty("explanation").GetProperty("value").GetDouble(),
            tolerance: 1e-4
        );
        Assert.Equal(0, json.RootElement.GetProperty("mistakes").GetProperty("errors").GetInt32());
    }

    [Fact]
    public void The_JSON_says_why_a_page_is_not_found()
    {
        using var json = JsonDocument.Parse(site.Run("search", "xylophone", "--json", "--page", "news/herons").Output);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("page").GetProperty("rank").ValueKind);
        Assert.Equal("doesn't match: it lacks xylophone", json.RootElement.GetProperty("page").GetProperty("reason").GetString());
    }

    [Fact]
    public void Errors_in_content_do_not_stop_a_search_and_are_counted()
    {
        site.Write(
            "input/news/wrong.md",
            "---\ntitle: A heron too many\ndate: soon\nsummary: The day of this heron is not known, which is a mistake.\n---\n"
        );

        var search = site.Run("search", "heron");

        Assert.Equal(
            "The content has 1 error and 0 warnings. Pages with errors may be missing here. 'advance check' lists them.",
            search.OutputLines[^1]
        );
        Assert.Equal(0, search.ExitCode);
    }

    [Fact]
    public void Settings_that_cannot_be_read_stop_a_search()
    {
        site.Write("statiq.json", "{ \"Host\": ");
        var search = site.Run("search", "heron");
        Assert.Contains("statiq.json(", search.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal(1, search.ExitCode);
    }

    [Theory]
    [InlineData("search", "advance: Give the words to search for, as a reader would type them: advance search help now")]
    [InlineData(
        "search heron --limit none",
        "advance: 'none' isn't a number of results. Write --limit and a number from 1 to 1000."
    )]
    [InlineData("search heron --type evnet", "advance: No page has the type 'evnet'. There are: news, person, topic.")]
    [InlineData("search heron --topic brids", "advance: No page has the topic 'brids'. Did you mean 'Birds'?")]
    [InlineData(
        "search heron --page /news/heron/",
        "advance: '/news/heron/' leads to nothing on this site. Did you mean '/news/herons/'?"
    )]
    [InlineData(
        "search heron --page news/secret.md",
        "advance: 'news/secret.md' leads to a page that is a draft or scheduled, so it isn't on the site."
    )]
    [InlineData(
        "search heron --page /search/",
        "advance: '/search/' is not in the search index, which holds news, events, publications, people, topics and "
            + "pages with a text of their own."
    )]
    public void A_wrong_command_line_gives_a_one_line_message(string line, string complaint)
    {
        var search = site.Run(line.Split(' '));
        Assert.Equal(complaint, search.ErrorLines[0]);
        Assert.Equal(2, search.ExitCode);
        Assert.Empty(search.Output);
    }

    public void Dispose() => site.Dispose();
}
