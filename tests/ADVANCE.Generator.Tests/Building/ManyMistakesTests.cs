namespace Advance.Tests.Building;

/// <summary>A folder of many mistakes: each is reported, once, in order.</summary>
public class ManyMistakesTests
{
    const string Front = "title: Launch\ndate: 2022-06-01\nsummary: We begin.\n";

    /// <summary>Files with one mistake each, and the code that each should get.</summary>
    static readonly (string Code, string Text)[] Mistakes =
    [
        ("ADV0101", "No front matter.\n"),
        ("ADV0102", "---\ntitle: Launch\ndate: soon\nsummary: We begin.\n---\n"),
        ("ADV0103", "---\ntitle: \"Launch\n---\n"),
        ("ADV0104", "---\ndate: 2022-06-01\nsummary: We begin.\n---\n"),
        ("ADV0104", "---\ntitel: Launch\ndate: 2022-06-01\nsummary: We begin.\n---\n"),
        ("ADV0105", $"---\n{Front}colour: green\n---\n"),
        ("ADV0106", $"---\n{Front}Title: Again\n---\n"),
        ("ADV0107", $"---\n{Front}draft: maybe\n---\n"),
        ("ADV0108", $"---\n{Front}"),
        ("ADV0109", "---\njust words\n---\n"),
        ("ADV0110", $"---\n{Front}image: {{ src: 'javascript:x', alt: y }}\n---\n"),
        ("ADV0111", "---\ntitle: Launch\ndate: 2022-06-01\n---\n"),
        ("ADV0003", $"---\n{Front}---\nA <b>tag</b>.\n"),
        ("ADV0201", $"---\n{Front}---\n[a](javascript:x)\n"),
        ("ADV0202", $"---\n{Front}---\n[a](/nowhere-at-all/)\n"),
        ("ADV0204", $"---\n{Front}slug: a/b\n---\n"),
        ("ADV0205", $"---\n{Front}---\n[a](xref:nothing-of-the-kind)\n"),
        ("ADV0207", $"---\n{Front}---\n[a](/NEWS/)\n"),
        ("ADV0303", $"---\n{Front}related: nothing-of-the-kind\n---\n"),
        ("ADV0008", $"---\n{Front}---\nA bell\u0007.\n"),
        ("ADV0009", $"---\n{Front}---\n##No space\n"),
        ("ADV0010", $"---\n{Front}---\nThe menâ€™s words.\n"),
        ("ADV0011", $"---\n{Front}---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n"),
        ("ADV0117", $"---\n{Front}xref: launch #1\n---\n"),
        ("ADV0404", $"---\n{Front}---\n### Deep\n"),
        ("ADV0405", $"---\n{Front}---\n# High\n"),
        ("ADV0406", $"---\n{Front}---\n##\n"),
        ("ADV0407", $"---\n{Front}---\n**Bold**\n\nText.\n"),
        ("ADV0408", $"---\n{Front}---\n[here](/news/)\n"),
        ("ADV0410", $"---\n{Front}---\n[](/news/)\n"),
        ("ADV0411", $"---\n{Front}---\n| | |\n|---|---|\n| a | b |\n"),
        ("ADV0412", $"---\n{Front}---\n| A | B |\n|---|---|\n| a | |\n"),
        ("ADV0413", $"---\n{Front}---\n• a\n• b\n"),
        ("ADV0414", $"---\n{Front}language: Welsh\n---\n"),
        ("ADV0601", $"---\n{Front}layout: Nothing\n---\n"),
        ("ADV0203", $"---\n{Front}redirect_from: /news/\n---\n"),
    ];

    [Fact]
    public void Five_thousand_files_with_one_mistake_each_give_five_thousand_lines_in_order()
    {
        using var site = TestSite.WithHost("");
        for (var i = 0; i < 5000; i++)
            site.Write(
                $"input/news/{i:0000}.md",
                Mistakes[i % Mistakes.Length].Text.Replace("title: Launch\n", $"title: Launch {i}\n", StringComparison.Ordinal)
            );
        var lines = site.Diagnostics().Split('\n');
        Assert.Equal(5000, lines.Length);
        Assert.All(lines, (line, i) =>
            Assert.Matches($@"^input/news/{i:0000}\.md\(\d+,\d+\): (error|warning) {Mistakes[i % Mistakes.Length].Code}: ", line)
        );
        Assert.Equal(lines, site.Diagnostics().Split('\n'));
    }
}
