using System.Text.RegularExpressions;
using Advance.Tests.Browsing;
using Advance.Tests.Editing.PullRequests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Advance.Tests.Editing.Journeys;

/// <summary>
/// What people do in the published site's editor, from signing in to the public page, in a real Chromium with the real editor and
/// real git.
/// </summary>
public sealed class PublishingJourneyTests(SharedBrowser browser, EditedSite site) : IClassFixture<EditedSite>
{
    [Fact]
    public async Task A_news_item_with_a_picture_is_drafted_fixed_reviewed_published_and_read()
    {
        const string title = "What helps: “groups” & more",
            branch = "cms/news/what-helps-groups-more",
            path = "input/news/what-helps-groups-more.md";
        await using var editor = await EditorVisit.SignIn(browser, site);
        await editor.New("News");
        await editor.Fill("Title", title);
        await editor.Fill("Date of publication", "");
        await editor.SaveIncomplete();
        var draft = site.Pull(branch);
        Assert.Equal(
            (PullRequestState.Open, true, "sveltia-cms/draft"),
            (draft.State, draft.IsDraft, Assert.Single(draft.Labels))
        );

        await editor.Open(title);
        await editor.Fill("Summary", "Too short.");
        await editor.AskForStatus("In Review");
        await editor.Hear("The entry has errors. Please correct them before changing the status.");
        Assert.Equal(
            ["Date of publication: This field is required.", "Summary: You must enter at least 40 characters."],
            await editor.Mistakes()
        );
        await editor.Fill("Date of publication", "2026-11-20");
        await editor.Fill("Summary", JourneySteps.Summary);
        await editor.Tick("Topics", "Groups");
        await editor.Tick("Authors", "Ann Elis");
        await editor.AddPicture("IMG 2024 Leeds.jpg", PhotoOfAPhone.Bytes(), "Two people at a table, seen from behind");
        await editor.Write("First paragraph, with *stars*.", "Second paragraph.");
        await editor.SaveComplete(isForReview: true);
        await site.Until(
            () => site.Pull(branch).Labels is ["sveltia-cms/pending_review"] && !site.Pull(branch).IsDraft,
            "the item is in review"
        );
        PhotoOfAPhone.AssertIsWithoutPlace(site, branch, "input/media/img-2024-leeds.webp");

        await editor.Open(title);
        await editor.SetStatus("Ready");
        Assert.Equal(["sveltia-cms/pending_publish"], site.Pull(branch).Labels);
        var (before, head) = (site.Host.Repository.Head("main")!, site.Host.Repository.Head(branch)!);
        await editor.Publish();
        await site.Until(() => site.Host.Repository.Head(branch) is null, "the branch is gone");
        Assert.Equal([before.Oid, head.Oid], site.Host.Repository.Parents(site.Host.Repository.Head("main")!));
        Assert.Equal(PullRequestState.Merged, site.Pull(branch).State);

        site.AssertBuilds();
        site.AssertFormats();
        Assert.StartsWith("---\ntitle: 'What helps: “groups” & more'\n", site.Text("main", path), StringComparison.Ordinal);
        await editor.Page.GotoAsync($"{site.Origin}/news/what-helps-groups-more/");
        Assert.Equal(title, await editor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        var picture = editor.Page.GetByRole(AriaRole.Img, new() { Name = "Two people at a table, seen from behind" });
        Assert.True(await picture.EvaluateAsync<bool>("img => img.decode().then(() => img.naturalWidth > 0)"));
        site.AssertWasQuiet(editor);
    }

    [Fact]
    public async Task An_event_keeps_the_local_time_of_its_venue_wherever_it_is_typed()
    {
        const string branch = "cms/events/winter-seminar";
        await using var editor = await EditorVisit.SignIn(browser, site, timeZone: "America/New_York");
        await editor.New("Events");
        await editor.FillEvent("Winter seminar", "2026-12-03T15:00", "2026-12-03T16:30");
        await editor.SaveComplete(isForReview: true);
        await site.PublishReviewed(editor, "Winter seminar", branch);
        site.AssertBuilds();
        site.AssertFormats();
        var text = site.Text("main", "input/events/winter-seminar.md");
        Assert.Contains("\nstart: 2026-12-03T15:00\nend: 2026-12-03T16:30\n", text, StringComparison.Ordinal);
        await editor.Page.GotoAsync($"{site.Origin}/events/winter-seminar/");
        await editor.Page.Locator("time[datetime^='2026-12-03T15:00']").First.WaitForAsync();
        site.AssertWasQuiet(editor);
    }

    [Fact]
    public async Task The_page_is_shown_beside_the_form_in_the_site_s_own_style()
    {
        await using var editor = await EditorVisit.SignIn(browser, site, withPane: true);
        await editor.New("Events");
        await editor.FillEvent("Autumn seminar", "2026-12-03T15:00", "2026-12-03T16:30");
        await Expect(editor.Pane.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Autumn seminar", new() { Timeout = 30_000 });
        await Expect(editor.Pane.Locator(".kicker")).ToHaveTextAsync("Event, 20 November 2026");
        await Expect(editor.Pane.Locator(".standfirst")).ToHaveTextAsync(JourneySteps.Summary);
        await Expect(editor.Pane.Locator(".particulars dd").First)
            .ToHaveTextAsync("3 December 2026, 15:00 to 3 December 2026, 16:30");
        await Expect(editor.Pane.Locator(".prose > p")).ToHaveTextAsync("What happened.");
        // The site's own frame, help included, and nothing that runs.
        await Expect(editor.Pane.GetByRole(AriaRole.Link, new() { Name = "Get help" }).First).ToBeVisibleAsync();
        await Expect(editor.Pane.Locator("script")).ToHaveCountAsync(0);
        const string style =
            "heading => [heading, heading.ownerDocument.body].map(element => getComputedStyle(element)).map(({ fontFamily, "
            + "color, backgroundColor, fontWeight }) => [fontFamily, color, backgroundColor, fontWeight].join('; "
            + "')).join(' | ')";
        var likeness = await editor.Pane.Locator("h1").EvaluateAsync<string>(style);
        site.AssertWasQuiet(editor);
        await editor.Page.GotoAsync($"{site.Origin}/events/spring-seminar/");
        Assert.Equal(await editor.Page.Locator("h1").EvaluateAsync<string>(style), likeness);
    }

    [Fact]
    public async Task An_item_that_fails_its_check_is_not_published_and_the_editor_says_so()
    {
        const string branch = "cms/events/summer-school";
        await using var editor = await EditorVisit.SignIn(browser, site);
        // The editor's own form can't compare two fields; the check that the workflow runs does.
        site.Host.Checks.JudgeBy(commit =>
            commit.Oid == site.Host.Repository.Head(branch)?.Oid ? site.Checked(branch) : CheckState.Success
        );
        await editor.New("Events");
        await editor.FillEvent("Summer school", "2027-07-01T15:00", "2027-07-01T13:00");
        await editor.SaveComplete(isForReview: true);
        await editor.Open("Summer school");
        await editor.SetStatus("Ready");
        var before = site.Host.Repository.Head("main")!.Oid;
        await editor.AskToPublish();
        await editor.Hear(
            "Couldn’t publish the entry. If a check found something, the comment on its pull request says what to fix"
        );
        Assert.Contains(site.Host.Log, request =>
            request is { Method: "PUT", Status: 405 } && request.Refusal.Contains("is failing", StringComparison.Ordinal)
        );
        Assert.Equal(before, site.Host.Repository.Head("main")!.Oid);
        Assert.Equal(PullRequestState.Open, site.Pull(branch).State);
        Assert.NotNull(site.Host.Repository.Head(branch));

        await editor.Fill("Ends", "2027-07-01T17:00");
        await editor.SaveChange();
        await editor.Open("Summer school");
        await editor.Publish();
        await site.Until(() => site.Pull(branch).State == PullRequestState.Merged, "it is published once it is fixed");
        site.AssertBuilds();
        Assert.All(editor.Complaints.Where(complaint => !complaint.Contains("405", StringComparison.Ordinal)), complaint =>
            Assert.Contains("Server responded with an error", complaint, StringComparison.Ordinal)
        );
        Assert.Empty(editor.RequestsElsewhere);
    }

    [Fact]
    public async Task A_new_person_can_be_published_and_then_chosen_as_an_author()
    {
        await using var editor = await EditorVisit.SignIn(browser, site);
        await editor.New("People");
        await editor.Fill("Name", "Zoë O’Hara");
        await editor.SaveComplete(isForReview: true);
        await site.PublishReviewed(editor, "Zoë O’Hara", "cms/people/zoe-o-hara");

        await editor.New("News");
        await editor.FillNews("A colleague joins the study");
        await editor.Tick("Authors", "Zoë O’Hara");
        await editor.SaveComplete(isForReview: true);
        await site.PublishReviewed(editor, "A colleague joins the study", "cms/news/a-colleague-joins-the-study");
        Assert.Contains(
            "\nauthors:\n  - zoe-o-hara\n",
            site.Text("main", "input/news/a-colleague-joins-the-study.md"),
            StringComparison.Ordinal
        );
        site.AssertBuilds();
        await editor.Page.GotoAsync($"{site.Origin}/news/a-colleague-joins-the-study/");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "Zoë O’Hara" }).First.ClickAsync();
        await Expect(editor.Page).ToHaveURLAsync(new Regex("/people/zoe-o-hara/$"));
        site.AssertWasQuiet(editor);
    }

    [Fact]
    public async Task A_change_made_during_review_is_reviewed_too()
    {
        const string branch = "cms/news/interviews-begin";
        await using var editor = await EditorVisit.SignIn(browser, site);
        await editor.New("News");
        await editor.FillNews("Interviews begin");
        await editor.SaveComplete(isForReview: true);
        await site.Until(() => site.Pull(branch).Labels is ["sveltia-cms/pending_review"], "it is in review");
        var number = site.Pull(branch).Number;

        await editor.Open("Interviews begin");
        await editor.Fill("Title", "Interviews begin in two cities");
        await editor.SaveChange();
        Assert.Equal(
            (number, PullRequestState.Open, "sveltia-cms/pending_review"),
            (site.Pull(branch).Number, site.Pull(branch).State, Assert.Single(site.Pull(branch).Labels))
        );
        Assert.Equal(2, site.Host.Repository.Ahead(site.Host.Repository.Head(branch)!, site.Host.Repository.Head("main")!).Count);
        Assert.Contains(
            "title: Interviews begin in two cities\n",
            site.Text(branch, "input/news/interviews-begin.md"),
            StringComparison.Ordinal
        );
        await site.PublishReviewed(editor, "Interviews begin in two cities", branch);
        site.AssertBuilds();
        site.AssertWasQuiet(editor);
    }

    [Fact]
    public async Task Discarding_changes_leaves_the_published_site_unchanged()
    {
        await using var editor = await EditorVisit.SignIn(browser, site);
        var before = site.Host.Repository.Head("main")!.Oid;
        await editor.New("News");
        await editor.Fill("Title", "A slip of the pen");
        await editor.SaveComplete(isForReview: false);
        await editor.Open("A slip of the pen");
        await editor.Choose("Delete Entry", "Delete");
        await site.Until(() => site.Host.Repository.Head("cms/news/a-slip-of-the-pen") is null, "the draft is gone");
        Assert.Equal(PullRequestState.Closed, site.Pull("cms/news/a-slip-of-the-pen").State);

        await editor.GoTo("News");
        await editor.Open("The study begins");
        await editor.Fill("Title", "The study ends");
        await editor.SaveComplete(isForReview: false);
        await editor.Open("The study ends");
        await editor.Choose("Discard Changes", "Discard");
        await site.Until(
            () =>
                site.Pull("cms/news/the-study-begins").State == PullRequestState.Closed
                && site.Host.Repository.Head("cms/news/the-study-begins") is null,
            "the change is gone"
        );
        await editor.GoTo("News");
        await editor.Row("The study begins").First.WaitForAsync();
        Assert.Equal(before, site.Host.Repository.Head("main")!.Oid);
        site.AssertWasQuiet(editor);
    }

    [Fact]
    public async Task A_token_unknown_to_the_host_is_refused_with_a_message()
    {
        await using var editor = await EditorVisit.SignIn(browser, site, token: "github_pat_of_someone_else");
        await site.Until(() => site.Host.Log.Any(request => request is { Path: "/user", Status: 401 }), "the host refused");
        await editor.Hear("The provided token is invalid. Please check and try again.");
        Assert.Empty(editor.RequestsElsewhere);
    }
}
