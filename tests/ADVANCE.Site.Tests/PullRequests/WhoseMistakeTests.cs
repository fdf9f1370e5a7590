using Advance.Tests.Running;

namespace Advance.Tests.PullRequests;

/// <summary>Which errors fail a pull request, and which its author isn't responsible for.</summary>
public sealed class WhoseMistakeTests
{
    static readonly string Broken =
        NotesSite.Files
        + "-- input/news/older.md --\n---\ntitle: An older note\ndate: soon\nsummary: What we saw before the first day by the "
        + "river, and heard.\n---\nWords.\n";

    [Fact]
    public void An_existing_error_in_another_file_is_listed_separately_and_does_not_fail_the_check()
    {
        using var change = new ProposedChange(Broken, site => site.Write("input/news/second.md", NotesSite.Second));

        var check = change.Check("in-review-by-editor");

        Assert.Equal(
            "No problems found. 1 more was already there, in files that this change doesn't touch.",
            check.OutputLines[^1]
        );
        Assert.Equal(0, check.ExitCode);
        Assert.Contains(
            "Not caused by you: one message about `input/news/older.md` was already there before this change, and "
                + "doesn't count here. But the site can't be published until someone fixes the errors there.",
            change.Comment,
            StringComparison.Ordinal
        );
        Assert.Contains("### Thank you: there is nothing to fix", change.Comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Changing_a_file_makes_its_author_responsible_for_all_its_errors()
    {
        using var change = new ProposedChange(Broken, site =>
            site.Write(
                "input/news/older.md",
                site.Read("input/news/older.md").Replace("Words.", "Other words.", StringComparison.Ordinal)
            )
        );

        Assert.Equal(1, change.Check("opened-by-hand").ExitCode);
    }

    [Fact]
    public void Errors_fail_a_ready_pull_request_but_not_a_draft_marked_by_GitHub_or_a_label()
    {
        using var change = NotesSite.AddingSecond("date: 2026-11-02", "date: next Tuesday");

        foreach (var draft in new[] { "draft-by-editor", "draft-by-decap", "converted-to-draft" })
        {
            var advice = change.Check(draft);
            Assert.Equal(0, advice.ExitCode);
            Assert.EndsWith(" It is a draft, so the check doesn't fail.", advice.OutputLines[^1], StringComparison.Ordinal);
            Assert.Contains("This is still a draft, so there is no hurry.", change.Comment, StringComparison.Ordinal);
        }
        Assert.Equal(1, change.Check("ready-by-editor").ExitCode);
    }

    [Fact]
    public void A_missing_author_page_is_explained_politely()
    {
        using var change = NotesSite.AddingSecond("ada-example", "kim-newcomer");

        Assert.Equal(1, change.Check("in-review-by-editor").ExitCode);
        Assert.Contains(
            "- **Authors**: “kim-newcomer” isn't among the people of this site yet. If another pull request adds that page, it "
                + "has to be published first; then save this one once more, and the check runs again.",
            change.Comment,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_author_page_may_be_in_the_same_pull_request()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write("input/people/kim-newcomer.md", "---\nname: Kim Newcomer\n---\n")
                .Write("input/news/second.md", NotesSite.Second.Replace("ada-example", "kim-newcomer", StringComparison.Ordinal))
        );

        Assert.Equal(0, change.Check("in-review-by-editor").ExitCode);
        Assert.Contains("- **Person**: “Kim Newcomer”", change.Comment, StringComparison.Ordinal);
        Assert.Contains("on the page of Kim Newcomer", change.Comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Slugs_with_a_folder_and_editor_branches_of_forks_are_recognised()
    {
        using var inFolder = NotesSite.Adding("input/news/2026/second.md", NotesSite.Second);
        using var fork = NotesSite.AddingSecond("2026-11-02", "someday");

        Assert.Equal(0, inFolder.Check("in-folder-by-editor").ExitCode);
        Assert.Equal(1, fork.Check("fork-by-editor").ExitCode);

        Assert.DoesNotContain("accept this as it stands", inFolder.Comment, StringComparison.Ordinal);
        Assert.DoesNotContain("accept this as it stands", fork.Comment, StringComparison.Ordinal);
        Assert.Contains(
            "https://github.com/field-notes/site/blob/HEAD_COMMIT/input/news/second.md?plain=1#L3",
            fork.Comment,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_branch_of_the_editor_may_not_change_site_wide_files_even_in_a_draft()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write("input/news/second.md", NotesSite.Second)
                .Write("input/news/portrait.txt", "A picture, say.\n")
                .Write("input/news/_directory.yml", "draft: false\n")
                .Write("input/_search.yml", "[]\n")
                .Write("input/_headers", "/*\n")
                .Write("input/.well-known/x.txt", "x\n")
                .Write("input/news/.hidden/x.md", NotesSite.Second)
                .Write("statiq.json", "{ \"Host\": \"notes.example\" }\n")
        );

        var check = change.Check("draft-by-editor");

        Assert.EndsWith(
            " Refused: a branch of the editor changes input/.well-known/x.txt, input/_headers, input/_search.yml, "
                + "input/news/.hidden/x.md, input/news/_directory.yml, statiq.json.",
            check.OutputLines[^1],
            StringComparison.Ordinal
        );
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public void A_branch_of_the_editor_must_change_the_type_of_content_it_is_named_after()
    {
        using var change = NotesSite.Adding("input/topics/mills.md", "---\ntitle: Mills\n---\n");

        Assert.Equal(1, change.Check("in-review-by-editor").ExitCode);
        Assert.Contains(
            "Its branch, `cms/news/second`, has a name that the editor uses for an entry of “news”, but no such entry is "
                + "changed.",
            change.Comment,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Other_branches_may_change_anything_and_get_no_comment_without_a_content_change()
    {
        using var change = NotesSite.Adding("README.md", "Other notes.\n");

        Assert.Equal(0, change.Check("opened-by-hand", "--format", "github").ExitCode);
        Assert.Equal("", change.Comment);
        Assert.Equal("program=true\n", change.StepOutputs);
    }

    [Fact]
    public void A_moved_page_shows_its_old_address()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            File.Move(Path.Combine(site.Root, "input/news/first.md"), Path.Combine(site.Root, "input/news/herons.md"))
        );

        Assert.Equal(1, change.Check("opened-by-hand").ExitCode);
        Assert.Contains(
            "`https://notes.example/news/herons/`, instead of `/news/first/`. **Links to the old address will stop working**",
            change.Comment,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_workflow_gets_annotations_for_the_author_s_own_errors_and_the_comment_as_its_summary()
    {
        using var change = new ProposedChange(Broken, site =>
            site.Write(
                "input/news/second.md",
                NotesSite.Second.Replace("date: 2026-11-02", "date: next Tuesday", StringComparison.Ordinal)
            )
        );

        var check = change.Check("opened-by-hand", "--format", "github");

        Assert.StartsWith(
            "::error file=input/news/second.md,line=3,col=7,",
            Assert.Single(check.OutputLines, line => line.StartsWith("::", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains("- **Date of publication**: 'next Tuesday' isn't a date.", change.Summary, StringComparison.Ordinal);
        Assert.Equal("program=false\n", change.StepOutputs);
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public void Two_commits_of_a_shallow_clone_are_enough()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            File.Delete(Path.Combine(site.Root, "input/people/grace-example.md"))
        );
        using var elsewhere = new TempFolder();
        change.Git("update-ref", "refs/heads/merge", "HEAD");
        change.Git("clone", "--quiet", "--depth=2", "--branch=merge", $"file://{change.Site.Root}", elsewhere.Combine("clone"));

        var check = change.CheckIn(elsewhere.Combine("clone"), "deletion-by-editor");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(ProposedChange.Expected("page-that-is-still-named"), change.Comment);
    }

    [Fact]
    public void A_checked_out_head_is_compared_with_its_merge_base()
    {
        using var change = NotesSite.AddingSecond();
        change.Git("checkout", "--quiet", "change");

        Assert.Equal(0, change.Check("in-review-by-editor").ExitCode);
        Assert.Equal(ProposedChange.Expected("nothing-to-fix"), change.Comment);
    }

    [Fact]
    public void The_comment_overwrites_an_earlier_comment_and_no_other_file()
    {
        using var change = NotesSite.AddingSecond();
        change.Check("opened-by-hand");
        Assert.Equal(0, change.Check("opened-by-hand").ExitCode);
        File.WriteAllText(change.CommentFile, "mine");

        var refused = change.Check("opened-by-hand");

        Assert.Equal(
            (
                2,
                $"advance: The comment can't be written to '{change.CommentFile}': a file with that name already exists and "
                    + "isn't a comment. Name another file with --comment."
            ),
            (refused.ExitCode, Assert.Single(refused.ErrorLines))
        );
        Assert.Equal("mine", change.Comment);
    }

    [Fact]
    public void A_wrong_checkout_or_event_gives_a_one_line_message()
    {
        using var change = NotesSite.AddingSecond();
        using var elsewhere = new SiteFolder(NotesSite.Files);
        change.Git("checkout", "--quiet", "main");

        Assert.Equal(
            (
                2,
                "advance: The checkout is neither the head of pull request 12 nor its merge with the base, or lacks the "
                    + "commit before it. In a workflow, give actions/checkout 'fetch-depth: 2'."
            ),
            Said(change.Check("opened-by-hand"))
        );
        Assert.Equal(
            (2, $"advance: The folder '{elsewhere.Root}' isn't in a git repository that this account may read."),
            Said(change.CheckIn(elsewhere.Root, "opened-by-hand"))
        );
        Assert.Equal(
            (2, "advance: The event 'none.json' can't be read: there is no such file."),
            Said(elsewhere.Run("check", "--pull-request", "none.json"))
        );
        Assert.Equal(
            (
                2,
                "advance: The file 'statiq.json' isn't about a pull request. In a GitHub workflow that runs on "
                    + "'pull_request', it is \"$GITHUB_EVENT_PATH\"."
            ),
            Said(elsewhere.Run("check", "--pull-request", "statiq.json"))
        );
        Assert.Equal(
            (2, "advance: The event 'README.md' isn't JSON: line 1."),
            Said(elsewhere.Run("check", "--pull-request", "README.md"))
        );
        Assert.Equal((2, "advance: --comment needs --pull-request."), Said(elsewhere.Run("check", "--comment", "x.md")));

        static (int, string) Said(Outcome outcome) => (outcome.ExitCode, Assert.Single(outcome.ErrorLines));
    }
}
