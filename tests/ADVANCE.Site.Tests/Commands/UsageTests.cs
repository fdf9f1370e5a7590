using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>A wrong command line: exit code 2, one line that says what is wrong, and no other effect.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("biuld", "advance: 'biuld' isn't a command. Did you mean 'build'?")]
    [InlineData("build --outptu x", "advance: '--outptu' isn't an option. Did you mean '--output'?")]
    [InlineData("check --output x", "advance: '--output' isn't an option.")]
    [InlineData("build one two", "advance: 'one' isn't expected here.")]
    [InlineData(
        "build --date tomorrow",
        "advance: 'tomorrow' isn't a date. Write --date 2026-11-22, or --date 2026-11-22T09:00:00Z."
    )]
    [InlineData(
        "build --date 2026-02-30",
        "advance: '2026-02-30' isn't a date. Write --date 2026-11-22, or --date 2026-11-22T09:00:00Z."
    )]
    [InlineData("build -s SiteTitle", "advance: 'SiteTitle' isn't a setting. Write -s KEY=VALUE, such as -s SiteTitle=News.")]
    [InlineData("build --root nowhere", "advance: There is no folder 'nowhere'.")]
    [InlineData("check --format yaml", "advance: 'yaml' isn't a format. Write --format text, json, github or sarif.")]
    [InlineData(
        "preview --port http",
        "advance: 'http' isn't a port. Write --port and a number from 1 to 65535, such as --port 5080."
    )]
    [InlineData(
        "preview --port 70000",
        "advance: '70000' isn't a port. Write --port and a number from 1 to 65535, such as --port 5080."
    )]
    [InlineData("build --root", "advance: Required argument missing for option: '--root'.")]
    public void A_wrong_command_line_gives_a_clear_message(string line, string complaint)
    {
        using var site = new SiteFolder(SmallSite.Clean);

        var outcome = site.Run(line.Split(' '));

        Assert.Equal(complaint, outcome.ErrorLines[0]);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.All(outcome.ErrorLines.Skip(1), more =>
            Assert.Matches("^Type 'advance (build |check |preview )?--help' to see its options.$", more)
        );
        Assert.Equal(["input/news/first.md", "statiq.json"], FolderContent.Of(site.Root).Keys);
    }
}
