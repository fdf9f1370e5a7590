using System.Text.RegularExpressions;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public partial class HelpTests
{
    public static TheoryData<string> CommandNames => ["build", "preview", "check", "new", "explain", "search"];

    [Fact]
    public void The_program_says_what_it_is_and_lists_its_commands()
    {
        var help = AdvanceProgram.UnderTest.Run("--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Empty(help.Errors);
        Assert.Contains("turns Markdown into a searchable website", help.Output, StringComparison.Ordinal);
        Assert.Contains("advance preview", help.Output, StringComparison.Ordinal);
        foreach (var command in CommandNames.Select(row => row.Data))
            Assert.Matches($@"(?m)^  {command}( <\w+>)* {{2,}}[A-Z].*\.\r?$", help.Output);
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void A_command_says_what_it_does_how_to_type_it_and_what_each_option_means(string command)
    {
        var help = AdvanceProgram.UnderTest.Run(command, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Empty(help.Errors);
        Assert.Matches(@"Description:\s+[A-Z][^\n]+\.", help.Output);
        Assert.Contains($"advance {command}", help.Output, StringComparison.Ordinal);
        var options = help.OutputLines.Where(line => line.StartsWith("  -", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(options);
        Assert.All(options, option => Assert.Matches(OptionWithDescription(), option));
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void Help_has_no_other_effect(string command)
    {
        using var site = new SiteFolder(SmallSite.Clean);

        site.Run(command, "-h");

        Assert.Equal(["input/news/first.md", "statiq.json"], FolderContent.Of(site.Root).Keys);
    }

    [Fact]
    public void The_version_is_a_semantic_version_with_the_commit()
    {
        var version = AdvanceProgram.UnderTest.Run("--version");

        Assert.Equal(0, version.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.-]+)?\+[0-9a-f]{40}$", Assert.Single(version.OutputLines));
    }

    [GeneratedRegex(@"^  (-\S+, )*--[a-z-]+( <\S+>)? {2,}[A-Z]")]
    private static partial Regex OptionWithDescription();
}
