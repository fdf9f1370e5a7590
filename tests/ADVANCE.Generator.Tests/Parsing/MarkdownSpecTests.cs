using System.Text.RegularExpressions;

namespace Advance.Tests.Parsing;

/// <summary>
/// Runs the manual of the Markdown dialect: a page in <c>specs/markdown</c> has an author's text in a <c>markdown</c> block
/// and the site's output in the <c>html</c> block after it.
/// </summary>
public partial class MarkdownSpecTests
{
    static string Folder => Path.Combine(TestSite.ProjectFolder, "specs", "markdown");

    public static TheoryData<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_text_produces_what_its_page_says(string name)
    {
        var page = File.ReadAllText(Path.Combine(Folder, name + ".md")).ReplaceLineEndings("\n");
        var blocks = Block().Matches(page);
        Assert.NotEmpty(blocks);
        Assert.Equal(0, blocks.Count % 2);
        foreach (var pair in blocks.Chunk(2))
        {
            Assert.Equal(["markdown", "html"], pair.Select(block => block.Groups["language"].Value));
            Assert.Equal(pair[1].Groups["text"].Value, Rendered(pair[0].Groups["text"].Value));
        }
    }

    static string Rendered(string markdown)
    {
        using var site = TestSite.WithHost($"-- input/text.md --\n---\ntitle: Text\n---\n{markdown}");
        site.Build();
        return site.Read("text/index.html")["<title>Text</title>\n".Length..];
    }

    [GeneratedRegex(
        "^(?<fence>`{3,})(?<language>markdown|html)\n(?<text>.*?)^\\k<fence>$",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex Block();
}
