using System.Text.RegularExpressions;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary><c>new</c> creates a file in which the check reports problems until it is filled in.</summary>
public partial class NewTests
{
    const string Site = """
        -- statiq.json --
        { "SiteTitle": "Field notes", "Host": "notes.example" }
        -- input/index.md --
        ---
        title: Field notes
        summary: Notes from the field, of many kinds.
        ---
        Hello.

        """;

    [Fact]
    public void A_title_may_begin_with_an_at_sign()
    {
        using var site = new SiteFolder(Site);

        var made = site.Run("new", "news", "@heron is on Mastodon");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Contains(
            "title: \"@heron is on Mastodon\"",
            site.Read("input/news/heron-is-on-mastodon.md"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("news", "input/news/the-first-heron-of-the-year.md")]
    [InlineData("event", "input/events/the-first-heron-of-the-year.md")]
    [InlineData("publication", "input/publications/the-first-heron-of-the-year.md")]
    [InlineData("person", "input/people/the-first-heron-of-the-year.md")]
    [InlineData("partner", "input/partners/the-first-heron-of-the-year.md")]
    [InlineData("topic", "input/topics/the-first-heron-of-the-year.md")]
    [InlineData("page", "input/the-first-heron-of-the-year.md")]
    public void A_new_file_passes_the_check_once_it_is_filled_in(string type, string path)
    {
        using var site = new SiteFolder(Site);

        var made = site.Run("new", type, "The", "first", "heron:", "of the year", "--date", "2026-11-02");

        Assert.Equal((0, ""), (made.ExitCode, made.Errors));
        Assert.Equal($"Created {path}", made.OutputLines[0].Replace('\\', '/'));
        var text = site.Read(path);
        Assert.Contains("\"The first heron: of the year\"", text, StringComparison.Ordinal);
        site.Write(
            path,
            text.Replace(
                    "\nsummary:\n",
                    "\nsummary: A heron came to the pond on the second of November.\n",
                    StringComparison.Ordinal
                )
                .Replace("\nstart:\n", "\nstart: 2026-11-02T15:00\n", StringComparison.Ordinal)
                .Replace("\n#online:\n", "\nonline: true\n", StringComparison.Ordinal) + "We saw a heron at the pond.\n"
        );
        var check = site.Run("check", "--date", "2026-11-22");
        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
        Assert.Matches(@"^No problems|^Checked", check.Output);
    }

    [Theory]
    [InlineData("news")]
    [InlineData("event")]
    [InlineData("publication")]
    [InlineData("person")]
    [InlineData("partner")]
    [InlineData("topic")]
    [InlineData("page")]
    public void Every_optional_field_is_in_the_file_as_a_comment(string type)
    {
        using var site = new SiteFolder(Site);
        site.Run("new", type, "Heron");
        var path = Assert.Single(
            Directory.EnumerateFiles(Path.Combine(site.Root, "input"), "heron.md", SearchOption.AllDirectories)
        );

        // Keys begin right after the '#', and comments about them after a space.
        File.WriteAllText(path, CommentedField().Replace(File.ReadAllText(path), ""));

        var check = site.Run("check", "--date", "2099-01-01");
        Assert.DoesNotMatch("ADV0003|ADV0105|ADV0106", check.Output);
        Assert.DoesNotMatch("(is not|isn't) a field", check.Output);
        Assert.Contains("slug:", File.ReadLines(path));
    }

    [Fact]
    public void An_empty_required_field_is_reported_by_the_check()
    {
        using var site = new SiteFolder(Site);
        site.Run("new", "event", "Heron");

        var check = site.Run("check");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains(
            "input/events/heron.md(12,1): error ADV0104: The field 'start' is empty",
            check.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void New_never_overwrites_a_file()
    {
        using var site = new SiteFolder(Site).Write("input/news/heron.md", "mine");

        var made = site.Run("new", "news", "Heron");

        Assert.Equal(2, made.ExitCode);
        Assert.Equal(
            "advance: 'input/news/heron.md' already exists and wasn't changed. Edit that file, or give another title.",
            made.ErrorLines[0]
        );
        Assert.Equal("mine", site.Read("input/news/heron.md"));
    }

    [Theory]
    [InlineData("""{ "Sections": { "blog": "news" } }""", "input/blog/heron.md")]
    [InlineData("""{ "InputPaths": ["content"] }""", "content/news/heron.md")]
    public void A_new_file_goes_in_the_folder_from_the_settings(string settings, string path)
    {
        using var site = new SiteFolder("").Write("statiq.json", settings);
        Assert.Equal(0, site.Run("new", "news", "Heron").ExitCode);
        Assert.True(site.Has(path));
    }

    [Fact]
    public void A_folder_of_posts_gets_another_post()
    {
        using var site = new SiteFolder("").Write("input/posts/first.md", "");
        Assert.Equal(0, site.Run("new", "news", "Heron").ExitCode);
        Assert.True(site.Has("input/posts/heron.md"));
    }

    [Theory]
    [InlineData(
        "new",
        "advance: Give the type of content: news, event, publication, person, partner, topic, page. For example: advance "
            + "new news "
            + "\"The title\""
    )]
    [InlineData(
        "new nwes Heron",
        "advance: 'nwes' isn't a type of content. Did you mean 'news'? The types are: news, event, publication, person, "
            + "partner, topic, page."
    )]
    [InlineData("new person", "advance: The name is missing. Type it after the type: advance new person \"The name\"")]
    [InlineData("new news ???", "advance: No address can be made from the title '???'. Use a title with letters or digits.")]
    [InlineData("new news Heron --date soon", "advance: 'soon' isn't a date. Write --date 2026-11-22.")]
    [InlineData(
        "new news --doi 10.5555/12345678",
        "advance: --doi is for publications. Type 'advance new publication --doi 10.5555/12345678'."
    )]
    [InlineData("new publication --doi heron", "advance: 'heron' isn't a DOI. Write it as 10.1007/s10896-022-00407-4.")]
    [InlineData(
        "new publication --doi 10.5555/1 --resolver http://doi.example/",
        "advance: 'http://doi.example/' isn't the https:// address of a resolver."
    )]
    public void A_wrong_command_line_gives_a_clear_message(string line, string complaint)
    {
        using var site = new SiteFolder(Site);
        var made = site.Run(line.Split(' '));
        Assert.Equal((2, complaint), (made.ExitCode, made.ErrorLines[0]));
        Assert.Equal(["input/index.md", "statiq.json"], FolderContent.Of(site.Root).Keys);
    }

    [Fact]
    public void New_writes_nothing_outside_a_site()
    {
        using var folder = new SiteFolder("");
        var made = folder.Run("new", "news", "Heron");
        Assert.Equal(2, made.ExitCode);
        Assert.StartsWith(
            "advance: There is no folder 'input' and no statiq.json, so this isn't a site's folder.",
            made.Errors,
            StringComparison.Ordinal
        );
        Assert.Empty(FolderContent.Of(folder.Root));
    }

    [GeneratedRegex(@"^#(?=[a-z]|  )", RegexOptions.Multiline)]
    private static partial Regex CommentedField();
}
