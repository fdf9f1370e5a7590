using Advance.Tests.Browsing;

namespace Advance.Tests.Editing.Journeys;

/// <summary>An author may be a plain name, which the editor's list of people doesn't offer.</summary>
public sealed class GuestAuthorTests(SharedBrowser browser, EditedSite site) : IClassFixture<EditedSite>
{
    [Fact]
    public async Task An_author_without_a_page_stays_an_author_when_another_is_chosen()
    {
        const string branch = "cms/news/a-guest-writes",
            path = "input/news/a-guest-writes.md";
        await using var editor = await EditorVisit.SignIn(browser, site);
        await editor.GoTo("News");
        await editor.Open("A guest writes");
        await editor.Tick("Authors", "Ann Elis");
        await editor.SaveComplete(isForReview: false);
        await site.Until(() => site.Host.Repository.Head(branch) is not null, "the change is saved");
        Assert.Contains("\nauthors:\n  - Bo Guest\n  - ann-elis\n", site.Text(branch, path), StringComparison.Ordinal);
    }
}
