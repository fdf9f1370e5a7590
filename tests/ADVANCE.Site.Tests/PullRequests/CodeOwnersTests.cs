using Advance.Tests.Running;

namespace Advance.Tests.PullRequests;

/// <summary>Who reviews which files, according to <c>.github/CODEOWNERS</c>.</summary>
public sealed class CodeOwnersTests
{
    static readonly string[][] Lines =
    [
        .. File.ReadLines(Path.Combine(Checkout.Root, ".github", "CODEOWNERS"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    [Theory]
    [InlineData("statiq.json")]
    [InlineData(".github/workflows/check.yml")]
    [InlineData("input/_headers")]
    [InlineData("input/_redirects")]
    [InlineData("input/.well-known/security.txt")]
    [InlineData("input/CNAME")]
    [InlineData("input/robots.txt")]
    public void Files_that_affect_the_whole_site_belong_to_the_engineers(string path) =>
        Assert.Equal(["@example-lab/engineers"], OwnersOf(path));

    [Fact]
    public void Content_does_not_belong_to_the_engineers() =>
        Assert.Equal(["@example-lab/editors"], OwnersOf("input/news/launch.md"));

    // The last matching line applies (docs.github.com, "About code owners").
    static string[] OwnersOf(string path) =>
        Lines.Last(line =>
            line[0] == "*"
            || (line[0].EndsWith('/') ? $"/{path}".StartsWith(line[0], StringComparison.Ordinal) : $"/{path}" == line[0])
        )[1..];
}
