using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public class FormatTests
{
    public static bool IsWindows => OperatingSystem.IsWindows();

    static readonly string Untidy = SmallSite.Clean.Replace(
        "title: The first note\ndate: 2026-11-02",
        "Published: '2026-11-02'\ntitle: 'The first note'",
        StringComparison.Ordinal
    );

    [Fact]
    public void Format_rewrites_files_in_the_standard_style_and_lists_them()
    {
        using var site = new SiteFolder(Untidy);

        var format = site.Run("format");

        Assert.Equal(["input/news/first.md", "Formatted 1 of 1 files."], format.OutputLines);
        Assert.StartsWith(
            "---\ntitle: The first note\ndate: 2026-11-02\nsummary: ",
            site.Read("input/news/first.md"),
            StringComparison.Ordinal
        );
        Assert.Equal(["All 1 files are in the standard style."], site.Run("format").OutputLines);
        Assert.Equal(["input/news/first.md", "statiq.json"], FolderContent.Of(site.Root).Keys);
    }

    [Fact]
    public void Format_check_lists_the_files_changes_nothing_and_fails()
    {
        using var site = new SiteFolder(Untidy);
        var before = site.Read("input/news/first.md");

        var check = site.Run("format", "--check");

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            ["input/news/first.md", "1 of 1 files aren't in the standard style. 'advance format' changes them."],
            check.OutputLines
        );
        Assert.Equal(before, site.Read("input/news/first.md"));
    }

    [Fact(Skip = "Windows has no modes.", SkipWhen = nameof(IsWindows), SkipType = typeof(FormatTests))]
    public void Format_keeps_a_file_s_mode()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var site = new SiteFolder(Untidy);
        var path = Path.Combine(site.Root, "input/news/first.md");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);

        site.Run("format");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_missing_input_folder_is_a_one_line_error()
    {
        using var site = new SiteFolder("-- statiq.json --\n{ \"Host\": \"notes.example\" }\n");

        var format = site.Run("format");

        Assert.Equal(1, format.ExitCode);
        Assert.Contains("ADV0004", Assert.Single(format.OutputLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news")]
    [InlineData("event")]
    [InlineData("publication")]
    [InlineData("person")]
    [InlineData("partner")]
    [InlineData("topic")]
    [InlineData("page")]
    public void A_new_file_is_in_the_standard_style(string type)
    {
        using var site = new SiteFolder(SmallSite.Clean);
        Assert.Equal(0, site.Run("new", type, "Herons: a \"study\" of 2026").ExitCode);

        Assert.Equal(
            "",
            string.Join(
                '\n',
                site.Run("format", "--check").OutputLines.Where(line => line.StartsWith("input/", StringComparison.Ordinal))
            )
        );
    }
}
