using Advance.Content;

namespace Advance.Tests.Content;

/// <summary>The last part of an address.</summary>
public class SlugTests
{
    [Theory]
    [InlineData("Open Science!", "open-science")]
    [InlineData("Don't panic: it’s 2022", "dont-panic-its-2022")]
    [InlineData("a_b.c  d--e", "a-b-c-d-e")]
    [InlineData("Ünïcödé 中文", "ünïcödé-中文")]
    [InlineData("हिन्दी में", "हिन्दी-में")]
    [InlineData("ADVANCE-D (2024)", "advance-d-2024")]
    [InlineData("😀", "")]
    [InlineData("From the \u2764\uFE0F, part 1\uFE0F\u20E3", "from-the-part-1")]
    [InlineData("\u6F22\uDB40\uDD00\u5B57", "\u6F22\u5B57")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    public void A_title_becomes_a_slug(string title, string slug) => Assert.Equal(slug, Slug.From(title));

    [Theory]
    [InlineData("findings-of-the-trial", true)]
    [InlineData("v1.0_final", true)]
    [InlineData("हिन्दी", true)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("..", false)]
    [InlineData(".hidden", false)]
    [InlineData("_private", false)]
    [InlineData("-dash", false)]
    [InlineData("a/b", false)]
    [InlineData("a\\b", false)]
    [InlineData("a b", false)]
    [InlineData("a?b", false)]
    [InlineData("a%2Fb", false)]
    [InlineData("end.", false)]
    [InlineData("a\u202Eb", false)]
    public void An_author_may_choose_a_slug_that_every_host_and_file_system_reads_the_same_way(string slug, bool isSafe) =>
        Assert.Equal(isSafe, Slug.IsSafe(slug));

    [Theory]
    [InlineData(200, "a", true)]
    [InlineData(201, "a", false)]
    [InlineData(66, "中", true)]
    [InlineData(67, "中", false)]
    public void A_slug_has_at_most_200_bytes(int times, string letter, bool isSafe) =>
        Assert.Equal(isSafe, Slug.IsSafe(string.Concat(Enumerable.Repeat(letter, times))));
}
