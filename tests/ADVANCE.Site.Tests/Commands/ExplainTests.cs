using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public class ExplainTests
{
    [Theory]
    [InlineData("ADV0102")]
    [InlineData("adv0102")]
    public void Explain_prints_the_manual_page_of_a_message(string code)
    {
        var explanation = AdvanceProgram.UnderTest.Run("explain", code);

        Assert.Equal(0, explanation.ExitCode);
        Assert.Empty(explanation.Errors);
        Assert.Equal("# ADV0102: A date isn't valid", explanation.OutputLines[0]);
        Assert.Contains("error ADV0102:", explanation.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_lists_every_message_and_explains_each()
    {
        var list = AdvanceProgram.UnderTest.Run("explain");

        Assert.Equal(0, list.ExitCode);
        Assert.Equal(Pages(), list.OutputLines.Select(line => line.Split(' ')[0]));
        Assert.All(list.OutputLines, line => Assert.Matches(@"^ADV\d{4}  [A-Z].+", line));
    }

    [Fact]
    public void Explain_suggests_a_code_for_a_mistyped_one()
    {
        var outcome = AdvanceProgram.UnderTest.Run("explain", "ADV102");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.Equal(
            "advance: There is no message ADV102. Did you mean 'ADV0102'? Type 'advance explain' for the list.",
            Assert.Single(outcome.ErrorLines)
        );
    }

    static IEnumerable<string> Pages() =>
        Directory
            .EnumerateFiles(Path.Combine(Checkout.Root, "src"), "ADV*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);
}
