using Advance.Pictures.Cards;
using Advance.Pictures.Tasks;

namespace Advance.Tests.Cards;

/// <summary>Titles are broken as a typesetter would; here each letter has width one.</summary>
public class LineBreaksTests
{
    [Theory]
    [InlineData("one two", "one two")]
    [InlineData("a line that is a little too long", "a line that is a|little too long")]
    [InlineData("aaaa bbbb cccc dddd eeee ffff", "aaaa bbbb cccc|dddd eeee ffff")]
    public void A_title_has_few_lines_of_similar_length(string title, string lines) =>
        Assert.Equal(lines, string.Join('|', Break(title, 26)!));

    [Fact]
    public void A_word_that_is_too_wide_does_not_fit() => Assert.Null(Break("a verylongword", 8));

    static IReadOnlyList<string>? Break(string title, double room)
    {
        var words = title.Split(' ');
        return LineBreaks.Of(words, [.. words.Select(word => (double)word.Length)], room, 1);
    }
}
