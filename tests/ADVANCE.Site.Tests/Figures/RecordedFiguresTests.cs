namespace Advance.Tests.Figures;

public sealed class RecordedFiguresTests
{
    [Theory]
    [InlineData(900)]
    [InlineData(1030)]
    public void A_figure_that_hardly_grows_is_accepted(long value) => Assert.Empty(Grown("first view of /", value));

    [Fact]
    public void A_figure_that_grows_is_named_with_the_way_to_accept_it()
    {
        var grown = Grown("first view of /", 1031);

        Assert.Equal("first view of /: 1031 instead of 1000, 3.1 % more", grown[0]);
        Assert.EndsWith("--filter-class '*.FirstViewTests'", grown[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_a_record_is_named() =>
        Assert.Equal("first query: 5, with no recorded figure", Grown("first query", 5)[0]);

    static IReadOnlyList<string> Grown(string name, long value) =>
        RecordedFigures.Grown(
            new Dictionary<string, long> { [name] = value },
            new Dictionary<string, long> { ["first view of /"] = 1000 },
            "FirstViewTests",
            0.03
        );
}
