using Advance.Tests.Running;

namespace Advance.Tests.PullRequests;

/// <summary>
/// No change of content removes an address that readers may have saved, unless the settings list it as removed.
/// </summary>
public sealed class LostAddressTests
{
    const string Words =
        "input/news/{0}.md(1,1): error ADV0210: Readers who saved the old address /news/first/ will find nothing there.";

    static SiteFolder Rename(SiteFolder site, string more = "")
    {
        var text = site.Read("input/news/first.md");
        File.Delete(Path.Combine(site.Root, "input/news/first.md"));
        return site.Write(
            "input/news/heron.md",
            text.Replace("topics: [rivers]", $"topics: [rivers]{more}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_renamed_file_without_its_old_address_is_an_error()
    {
        using var change = new ProposedChange(NotesSite.Files, site => Rename(site));

        var check = change.Check("in-review-by-editor");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(check.OutputLines, line =>
            line.StartsWith(Words.Replace("{0}", "heron", StringComparison.Ordinal), StringComparison.Ordinal)
        );
        Assert.Contains("to Old addresses", change.Comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_file_with_its_old_address_is_fine()
    {
        using var change = new ProposedChange(NotesSite.Files, site => Rename(site, "\nredirect_from: /news/first/"));

        Assert.Equal(0, change.Check("in-review-by-editor").ExitCode);
    }

    [Fact]
    public void A_deleted_page_is_an_error_unless_the_settings_list_it_as_removed()
    {
        using var deleted = new ProposedChange(NotesSite.Files, site =>
            File.Delete(Path.Combine(site.Root, "input/news/first.md"))
        );
        using var removed = new ProposedChange(NotesSite.Files, site =>
        {
            File.Delete(Path.Combine(site.Root, "input/news/first.md"));
            site.Write(
                "statiq.json",
                site.Read("statiq.json")
                    .Replace("\"Host\"", "\"RemovedAddresses\": [\"/news/first/\"], \"Host\"", StringComparison.Ordinal)
            );
        });

        Assert.Contains(deleted.Check("opened-by-hand").OutputLines, line =>
            line.StartsWith(Words.Replace("{0}", "first", StringComparison.Ordinal), StringComparison.Ordinal)
        );
        Assert.Equal(0, removed.Check("opened-by-hand").ExitCode);
    }

    [Fact]
    public void An_old_address_that_is_no_longer_listed_is_lost_too()
    {
        var before = NotesSite.Files.Replace(
            "topics: [rivers]\nauthors",
            "topics: [rivers]\nredirect_from: [/2026/first/]\nauthors",
            StringComparison.Ordinal
        );
        using var change = new ProposedChange(before, site =>
            site.Write(
                "input/news/first.md",
                site.Read("input/news/first.md").Replace("redirect_from: [/2026/first/]\n", "", StringComparison.Ordinal)
            )
        );

        Assert.Contains(change.Check("opened-by-hand").OutputLines, line =>
            line.Contains(
                "error ADV0210: Readers who saved the old address /2026/first/ will find nothing there.",
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public void A_published_page_that_becomes_a_draft_is_lost_and_reported_as_a_draft()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write(
                "input/news/first.md",
                site.Read("input/news/first.md")
                    .Replace("topics: [rivers]", "topics: [rivers]\ndraft: true", StringComparison.Ordinal)
            )
        );

        Assert.Contains(change.Check("opened-by-hand").OutputLines, line =>
            line.Contains("The page is now a draft or scheduled (input/news/first.md). Publish it", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_page_with_an_error_is_not_lost()
    {
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write(
                "input/news/first.md",
                site.Read("input/news/first.md").Replace("date: 2026-10-30", "date: soon", StringComparison.Ordinal)
            )
        );

        Assert.DoesNotContain(change.Check("opened-by-hand").OutputLines, line =>
            line.Contains("ADV0210", StringComparison.Ordinal)
        );
    }
}
