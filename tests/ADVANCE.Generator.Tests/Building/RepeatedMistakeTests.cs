using Advance.Diagnostics;

namespace Advance.Tests.Building;

/// <summary>One mistake repeated in one file: a hundred messages, and the total number.</summary>
public class RepeatedMistakeTests
{
    const string Front = "---\ntitle: Launch\ndate: 2022-06-01\nsummary: We begin.\n---\n";

    static string Links(int count) => string.Concat(Enumerable.Repeat("[a](javascript:b)\n\n", count));

    [Fact]
    public void The_hundredth_message_of_a_kind_says_how_many_more_the_file_has()
    {
        using var site = TestSite
            .WithHost("")
            .Write("input/news/a.md", Front + Links(12_445))
            .Write("input/news/b.md", Front + Links(101));
        var result = site.Build();
        Assert.Equal(200, result.Diagnostics.Count);
        Assert.EndsWith(
            " There are 12,345 more messages of this kind for this file.",
            result.Diagnostics[99].Message,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            " There is 1 more messages of this kind for this file.",
            result.Diagnostics[199].Message,
            StringComparison.Ordinal
        );
        Assert.Equal(12_546, Repetition.Count(result.Diagnostics, Severity.Error));
    }

    [Fact]
    public void A_hundred_messages_of_a_kind_are_not_changed()
    {
        using var site = TestSite.WithHost("").Write("input/news/a.md", Front + Links(100));
        var result = site.Build();
        Assert.Equal(100, result.Diagnostics.Count);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(0, diagnostic.More));
    }

    [Fact]
    public void Other_mistakes_in_the_file_keep_their_messages()
    {
        using var site = TestSite
            .WithHost("")
            .Write("input/news/a.md", Front + Links(500) + "A bell\u0007.\n\n[a](javascript:b)\n");
        var result = site.Build();
        Assert.Equal("ADV0008", result.Diagnostics[^1].Rule.Code);
        Assert.Equal(101, result.Diagnostics.Count);
    }

    [Fact]
    public void Repeated_text_that_is_not_a_link_is_reported_at_each_place()
    {
        using var site = TestSite.WithHost("").Write("input/news/a.md", Front + "One [a] (/b) and [a] (/b)\nand [a] (/b).\n");
        Assert.Equal(
            ["(6,5)", "(6,18)", "(7,5)"],
            site.Diagnostics().Split('\n').Select(line => line[15..line.IndexOf(':', StringComparison.Ordinal)])
        );
    }
}
