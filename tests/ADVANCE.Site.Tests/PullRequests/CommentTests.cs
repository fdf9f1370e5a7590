namespace Advance.Tests.PullRequests;

/// <summary>The comments for authors below their pull requests. Each expected comment is a file, so that people can read it
/// too.</summary>
public sealed class CommentTests
{
    [Fact]
    public void Without_problems_the_author_is_thanked_and_told_what_readers_will_see_and_what_happens_next()
    {
        using var change = NotesSite.AddingSecond();

        var check = change.Check("in-review-by-editor");

        Assert.Equal(ProposedChange.Expected("nothing-to-fix"), change.Comment);
        Assert.Equal("No problems found.", Assert.Single(check.OutputLines));
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public void Problems_are_reported_by_the_form_s_labels_with_a_link_to_the_line()
    {
        using var change = NotesSite.AddingSecond("date: 2026-11-02", "date: next Tuesday\nimage: { src: bittern.jpg }");

        var check = change.Check("opened-by-hand");

        Assert.Equal(ProposedChange.Expected("mistakes"), change.Comment);
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public void The_comment_says_by_how_much_a_summary_is_too_long()
    {
        using var change = NotesSite.AddingSecond(
            "summary: What we heard on the second day by the river, and who had told us of it.",
            $"summary: {string.Concat(Enumerable.Repeat("We heard it. ", 26))}We"
        );

        Assert.Equal(0, change.Check("in-review-by-editor").ExitCode);
        Assert.Equal(ProposedChange.Expected("summary-too-long"), change.Comment);
    }

    [Fact]
    public void A_draft_may_be_incomplete()
    {
        using var change = NotesSite.Adding(
            "input/news/2026-11-02-3f2a.md",
            "---\ntitle: ''\ndate: ''\nsummary: ''\ntopics: []\nimage: null\n---\n\n"
        );

        Assert.Equal(0, change.Check("draft-by-editor").ExitCode);
        Assert.Equal(ProposedChange.Expected("empty-draft"), change.Comment);
    }

    [Fact]
    public void A_future_date_comes_with_a_warning_that_the_repository_is_public()
    {
        using var change = NotesSite.AddingSecond("date: 2026-11-02", "date: 2026-12-01");

        Assert.Equal(0, change.Check("ready-by-editor").ExitCode);
        Assert.Equal(ProposedChange.Expected("day-to-come"), change.Comment);
    }

    [Fact]
    public void A_cancelled_event_is_shown_as_readers_will_see_it()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write(
                "input/events/walk.md",
                site.Read("input/events/walk.md").Replace("place:", "status: cancelled\nplace:", StringComparison.Ordinal)
            )
        );

        Assert.Equal(0, change.Check("opened-by-hand").ExitCode);
        Assert.Equal(ProposedChange.Expected("event-cancelled"), change.Comment);
    }

    [Fact]
    public void References_to_a_removed_page_are_reported()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            File.Delete(Path.Combine(site.Root, "input/people/grace-example.md"))
        );

        var check = change.Check("deletion-by-editor");

        Assert.Equal(ProposedChange.Expected("page-that-is-still-named"), change.Comment);
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public void A_branch_of_the_editor_that_changes_more_than_content_is_refused_politely()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write("input/news/second.md", NotesSite.Second).Write(".github/workflows/x.yml", "on: push\n")
        );

        var check = change.Check("draft-by-editor");

        Assert.Equal(ProposedChange.Expected("refused"), change.Comment);
        Assert.Equal(
            "No problems found. Refused: a branch of the editor changes .github/workflows/x.yml.",
            check.OutputLines[^1]
        );
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public void Changes_that_affect_the_whole_site_come_first()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write("input/news/second.md", NotesSite.Second)
                .Write("input/_redirects", "/* https://evil.example/:splat 200\n")
                .Write("input/.well-known/security.txt", "Contact: mailto:x@evil.example\n")
        );

        Assert.Equal(1, change.Check("opened-by-hand").ExitCode);
        Assert.Equal(ProposedChange.Expected("whole-site"), change.Comment);
    }

    [Fact]
    public void A_setting_that_lets_files_affect_the_whole_site_is_reported_without_a_content_change()
    {
        using var change = NotesSite.Adding(
            "statiq.json",
            "{ \"Host\": \"notes.example\", \"HostFiles\": [\"CNAME\"], \"FileTypes\": [\".pdf\", \".zip\"] }\n"
        );

        change.Check("opened-by-hand");

        Assert.Contains(
            "- `statiq.json` lets `CNAME` do so (`HostFiles`).\n- `statiq.json` lets contributors publish files of the kind "
                + "`.zip` (`FileTypes`).\n",
            change.Comment,
            StringComparison.Ordinal
        );
        Assert.InRange(change.Comment!.IndexOf("#### This affects the whole site", StringComparison.Ordinal), 0, 120);
    }
}
