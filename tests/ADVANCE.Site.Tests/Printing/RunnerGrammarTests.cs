namespace Advance.Tests.Printing;

/// <summary>Shows that the tests of printed text would find a command.</summary>
public sealed class RunnerGrammarTests
{
    [Theory]
    [InlineData("::add-mask::true", "add-mask(true)")]
    [InlineData("  \t\u2028::add-mask::true", "add-mask(true)")]
    [InlineData("::error file=a,line=1::Wrong%0A::here", "error(Wrong\n::here)")]
    [InlineData("input/x.md: x##[add-mask]true%0A", "add-mask(true\n)")]
    [InlineData("##[ADD-MASK a=b]tru%5De", "ADD-MASK(tru]e)")]
    [InlineData("::stop-commands::a", "stop-commands(a)")]
    [InlineData("x::add-mask::true", null)]
    [InlineData("::no-command::true", null)]
    [InlineData("## [add-mask]true", null)]
    [InlineData(": :add-mask::true", null)]
    public void A_line_is_either_a_command_or_shown(string line, string? command) =>
        Assert.Equal(command, RunnerGrammar.CommandIn(line));

    [Fact]
    public void Invisible_characters_do_not_hide_a_command() =>
        Assert.Equal("add-mask(x)", RunnerGrammar.CommandInVisible("#\u00AD#\uFE0F[add-mask]x"));
}
