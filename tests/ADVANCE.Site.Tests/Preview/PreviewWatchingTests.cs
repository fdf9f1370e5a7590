namespace Advance.Tests.Preview;

public sealed class PreviewWatchingTests
{
    [Fact]
    public async Task Saving_through_a_renamed_temporary_file_is_noticed()
    {
        await using var site = await PreviewedSite.Start();
        site.Write("input/news/.launch.md.swp", "half a th");
        site.Write("input/news/launch.md.tmp", PreviewedSite.News("Launch", "Saved by renaming."));
        File.Move(site.FullPath("input/news/launch.md.tmp"), site.FullPath("input/news/launch.md"), overwrite: true);
        await site.TextOnceItHas("/news/launch/", "Saved by renaming.");
        Assert.DoesNotContain("swp", site.Console, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp changed", site.Console, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_file_in_a_new_folder_appears()
    {
        await using var site = await PreviewedSite.Start();
        site.Write(
            "input/events/2026/talk.md",
            "---\ntitle: A talk\ndate: 2026-11-01\nstart: 2026-12-01 10:00\nsummary: What we saw on that day by the river, in "
                + "short.\n---\nCome.\n"
        );
        await site.TextOnceItHas("/events/talk/", "Come.");
        site.Write(
            "input/events/2026/talk.md",
            "---\ntitle: A talk\ndate: 2026-11-01\nstart: 2026-12-01 10:00\nsummary: What we saw on that day by the river, in "
                + "short.\n---\nDo come.\n"
        );
        await site.TextOnceItHas("/events/talk/", "Do come.");
    }

    [Fact]
    public async Task A_deleted_file_disappears()
    {
        await using var site = await PreviewedSite.Start(("input/a.md", "---\ntitle: A\nsummary: A\n---\nText of A.\n"));
        Assert.Contains("Text of A.", await site.Text("/a/"), StringComparison.Ordinal);
        File.Delete(site.FullPath("input/a.md"));
        await site.TextOnceItHas("/a/", "<title>Page not found");
        Assert.Contains("input/a.md changed", site.Console, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_moves_away_and_back_is_still_watched()
    {
        await using var site = await PreviewedSite.Start();
        Directory.Move(site.FullPath("input"), site.FullPath("elsewhere"));
        await site.TextOnceItHas("/", "ADV0004");
        Directory.Move(site.FullPath("elsewhere"), site.FullPath("input"));
        await site.TextOnceItHas("/", "<body class=\"site\"><h1>");
        site.Write("input/news/launch.md", PreviewedSite.News("Launch", "Back again."));
        await site.TextOnceItHas("/news/launch/", "Back again.");
    }

    [Fact]
    public async Task Folders_added_to_the_settings_are_watched_from_then_on()
    {
        await using var site = await PreviewedSite.Start(("more/b.md", "---\ntitle: B\nsummary: B\n---\nText of B.\n"));
        site.Write("statiq.json", """{ "Host": "advance.example", "InputPaths": ["input", "more"], "ThemePaths": ["look"] }""");
        await site.TextOnceItHas("/b/", "Text of B.");
        site.Write("more/b.md", "---\ntitle: B\nsummary: B\n---\nOther text.\n");
        await site.TextOnceItHas("/b/", "Other text.");
        site.Write("look/assets/css/site.css", "body { margin: 2px }");
        await site.Until(async () => await Styles(site) == "body{margin:2px}", () => "the style sheet");
        site.Write("look/assets/css/site.css", "body { margin: 3px }");
        await site.Until(async () => await Styles(site) == "body{margin:3px}", () => "its change");
    }

    [Fact]
    public async Task A_folder_named_in_the_settings_is_noticed_when_it_is_created()
    {
        await using var site = await PreviewedSite.Start(
            ("statiq.json", """{ "Host": "advance.example", "InputPaths": ["input", "later/more"] }""")
        );
        Assert.Contains("ADV0004", await site.Text("/"), StringComparison.Ordinal);
        site.Write("later/more/b.md", "---\ntitle: B\nsummary: B\n---\nText of B.\n");
        await site.TextOnceItHas("/b/", "Text of B.");
        site.Write("later/more/b.md", "---\ntitle: B\nsummary: B\n---\nOther text.\n");
        await site.TextOnceItHas("/b/", "Other text.");
    }

    [Fact]
    public async Task A_settings_file_created_later_is_noticed()
    {
        await using var site = await PreviewedSite.Start();
        File.Delete(site.FullPath("statiq.json"));
        await site.TextOnceItHas("/", "ADV0605");
        site.Write("statiq.json", """{ "Host": "advance.example" }""");
        await site.TextOnceItHas("/", "<body class=\"site\"><h1>");
    }

    [Fact]
    public async Task Many_changes_at_once_cause_few_rebuilds()
    {
        await using var site = await PreviewedSite.Start();
        for (var i = 0; i < 200; i++)
            site.Write($"input/news/n{i}.md", PreviewedSite.News($"Number {i}", "Text."));
        await site.TextOnceItHas("/news/n199/", "Number 199");
        await site.TextOnceItHas("/news/n0/", "Number 0");
        Assert.InRange(site.Console.Split('\n').Count(line => line.Contains(" changed: ", StringComparison.Ordinal)), 1, 50);
    }

    static async Task<string> Styles(PreviewedSite site) =>
        await site.Text((await site.Page("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
}
