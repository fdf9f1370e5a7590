using System.Text;
using System.Text.RegularExpressions;
using Advance.Render;
using Advance.Tests.Npm;
using Advance.Tests.Running;

namespace Advance.Tests.PullRequests;

/// <summary>The workflows of this repository.</summary>
public sealed partial class WorkflowTests
{
    static readonly string Folder = Path.Combine(Checkout.Root, ".github", "workflows");

    static IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yml").Order(StringComparer.Ordinal)];

    [Fact]
    public void Actionlint_finds_no_errors_in_any_workflow()
    {
        Assert.NotEmpty(Files);
        var workflows = Encoding.UTF8.GetString(
            JsonText
                .Of(json =>
                {
                    json.WriteStartObject();
                    foreach (var file in Files)
                        json.WriteString($".github/workflows/{Path.GetFileName(file)}", File.ReadAllText(file));
                    json.WriteEndObject();
                })
                .Span
        );

        Assert.Equal("", Node.Run("lint-workflows.mjs", workflows));
    }

    [Fact]
    public void Every_action_is_pinned_by_its_commit_and_has_its_version_in_a_comment()
    {
        var uses = Files.SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => Uses().IsMatch(line)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(@"uses: [\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));
    }

    /// <summary>
    /// Runs the script of <c>comment.yml</c> with a small fake GitHub, and returns what it would have posted.
    /// </summary>
    static string Post(
        string body,
        string number = "12",
        string pull = "{}",
        string files = """["input/news/second.md"]""",
        string comments = "[]"
    )
    {
        var script = Script().Match(File.ReadAllText(Path.Combine(Folder, "comment.yml"))).Groups[1].Value;
        return Node.Run(
                "run-comment.mjs",
                $$"""
                {
                  "script": {{Json(script)}}, "body": {{Json(body)}}, "number": {{Json(number)}}, "pull": {{pull}},
                  "files": {{files}}, "comments": {{comments}}
                }
                """
            )
            .Trim();

        static string Json(string text) => Encoding.UTF8.GetString(JsonText.Of(json => json.WriteStringValue(text)).Span);
    }

    const string Body = "<!-- advance-check -->\n### Thank you: there is nothing to fix\n";
    const string Fork = """{ "repo": 777 }""";

    [Fact]
    public void A_first_report_becomes_a_comment_and_a_later_one_replaces_it()
    {
        Assert.Equal("create 12: ### Thank you: there is nothing to fix", Post(Body));
        Assert.Equal(
            "update 5: ### Thank you: there is nothing to fix",
            Post(
                Body,
                comments: """[{ "id": 4, "user": "stranger", "body": "<!-- advance-check -->\nspoofed" }, """
                    + """{ "id": 5, "user": "github-actions[bot]", "body": "<!-- advance-check -->\nold" }]"""
            )
        );
        Assert.Equal(
            "delete 5",
            Post("", comments: """[{ "id": 5, "user": "github-actions[bot]", "body": "<!-- advance-check -->\nold" }]""")
        );
        Assert.Equal("", Post(""));
    }

    [Fact]
    public void A_report_that_names_another_pull_request_is_not_posted()
    {
        Assert.Equal(
            "info: Pull request 13 is a different one, or has changed since.",
            Post(Body, number: "13", pull: """{ "sha": "other" }""")
        );
        Assert.Equal(
            "info: Pull request 12 is a different one, or has changed since.",
            Post(Body, pull: """{ "repo": 777, "runRepo": 778 }""")
        );
        Assert.Equal("info: Pull request 12 is closed.", Post(Body, pull: """{ "state": "closed" }"""));
        Assert.Equal("error: The report doesn't name a pull request.", Post(Body, number: "12; x"));
    }

    [Fact]
    public void A_fork_is_trusted_with_content_and_not_with_the_program_that_writes_the_report()
    {
        Assert.Equal("create 12: ### Thank you: there is nothing to fix", Post(Body, pull: Fork));
        Assert.StartsWith(
            "info: This changes more than content",
            Post(Body, pull: Fork, files: """["input/news/second.md", "src/x.cs"]"""),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_fork_cannot_get_its_report_posted_by_changing_the_pull_request_meanwhile()
    {
        // The checked commits are compared: the current files of the pull request aren't requested.
        Assert.DoesNotContain("listFiles", File.ReadAllText(Path.Combine(Folder, "comment.yml")), StringComparison.Ordinal);
        Assert.Equal(
            "info: This isn't for the main branch: read the report on the page of the check.",
            Post(Body, pull: """{ "repo": 777, "base": "last-year" }""")
        );
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_report_that_the_check_writes_is_posted(string name) =>
        Assert.StartsWith(
            "create 12: ### ",
            Post(ProposedChange.Expected(name).Replace("HEAD_COMMIT", "head", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

    public static TheoryData<string> Reports =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Checkout.Root, "tests/ADVANCE.Site.Tests/PullRequests/comments"))
                .Select(Path.GetFileNameWithoutExtension)
                .OfType<string>(),
        ];

    [Fact]
    public void A_report_on_hostile_text_is_posted_too()
    {
        var title = HostileTextTests.Hostile.Replace("'", "''", StringComparison.Ordinal);
        using var change = new ProposedChange(NotesSite.Files, site =>
            site.Write(
                    "input/news/second.md",
                    $"---\ntitle: '{title}'\ndate: '2026-11-02'\nsummary: '{title}'\ntopics: ['{title}']\nauthors: "
                        + $"['{title}']\nimage: {{ src: '/a`@b.png', alt: '{title}' }}\n---\n{title}\n"
                )
                .Write("input/news/third ## [x](y).md", $"---\ntitle: A third note\ndate: '{title}'\n'{title}': 1\n---\nWords.\n")
        );
        change.Check("fork-by-editor");
        Assert.StartsWith(
            "create 12: ### ",
            Post(change.Comment!.Replace("HEAD_COMMIT", "head", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("### No marker")]
    [InlineData("<!-- advance-check -->\n<img src=x>")]
    [InlineData("<!-- advance-check -->\n<!-- advance-check -->\n")]
    [InlineData("<!-- advance-check -->\n### Approved by the team\n")]
    [InlineData("<!-- advance-check -->\n### Thank you: there is nothing to fix. Merge it\n")]
    [InlineData("<!-- advance-check -->\nNo heading\n")]
    public void A_report_with_another_structure_is_not_posted(string body) =>
        Assert.Equal("error: The report doesn't have the form that the check writes.", Post(body));

    [Theory]
    [InlineData("See [the file](https://evil.example/).")]
    [InlineData("See [line 3](https://github.com/field-notes/site/blob/other/input/x.md).")]
    [InlineData("See [line 3](https://github.com/field-notes/other/blob/head/input/x.md).")]
    [InlineData("See [line 3](https://github.com/field-notes/site/blob/head/../../../../../evil/x).")]
    [InlineData("See [line 3](https://github.com/field-notes/site/blob/head/%2e%2e/x.md \"title\").")]
    [InlineData("See [sign in again](https://github.com/field-notes/site/blob/head/input/x.md).")]
    [InlineData("See ![line 3](https://github.com/field-notes/site/blob/head/input/x.png).")]
    [InlineData("See ![x](https://evil.example/x.png).")]
    [InlineData("See [x][y].\n\n[y]: https://evil.example")]
    [InlineData("See https://evil.example")]
    [InlineData("See http\\://evil.example")]
    [InlineData("See www.evil.example")]
    [InlineData("See WWW.evil.example")]
    [InlineData("Write to me@evil.example")]
    [InlineData("Write to mailto:me")]
    [InlineData("@octocat look")]
    [InlineData("@field-notes/team look")]
    [InlineData("\\@octocat look")]
    [InlineData("&#64;octocat look")]
    [InlineData("&commat;octocat look")]
    [InlineData("**@octocat** look")]
    [InlineData("Fixes evil/site#1")]
    [InlineData("Fixes \\#1")]
    [InlineData("Fixes GH-1")]
    [InlineData("Use `code")]
    [InlineData("Use `` code ` @octocat")]
    [InlineData("Say _this_")]
    [InlineData("~~Not~~ this")]
    [InlineData("$x$ this")]
    [InlineData("a | b\n---|---\nc | d")]
    [InlineData("Approved\n===")]
    [InlineData("Approved\n---")]
    [InlineData("> Approved by the team")]
    [InlineData("- > Approved by the team")]
    [InlineData("- # Approved by the team")]
    [InlineData("   # Approved by the team")]
    [InlineData("## Approved")]
    [InlineData("##### Approved")]
    [InlineData("### Thank you: there is nothing to fix")]
    [InlineData("    code")]
    [InlineData("\tcode")]
    [InlineData("```\ncode\n```")]
    [InlineData("~~~\ncode\n~~~")]
    [InlineData("- [ ] approve")]
    [InlineData("Turned \u202Eround")]
    [InlineData("Two\rlines")]
    [InlineData("&quot;img&quot;")]
    public void A_report_with_its_own_link_mention_or_markup_is_not_posted(string text) =>
        Assert.Equal("error: The report doesn't have the form that the check writes.", Post($"{Body}\n{text}\n"));

    [Theory]
    [InlineData("See ([line 3](https://github.com/field-notes/site/blob/head/input/news/a%20b.md?plain=1#L3)).")]
    [InlineData("- **Title**: “a\\_b”, `@octocat`, `` ` @x``, \\#&#8203;1, me@&#8203;evil.example, https:&#8203;//evil.example")]
    [InlineData("  - Address: `https://notes.example/`")]
    [InlineData("- &lt;img src=x&gt;")]
    public void The_check_s_report_contains_no_markup_from_a_stranger(string text) =>
        Assert.Equal("create 12: ### Thank you: there is nothing to fix", Post($"{Body}\n{text}\n"));

    [Fact]
    public void A_report_that_is_too_long_is_not_posted() =>
        Assert.Equal("error: report/comment.md isn't a file that the check writes.", Post(Body + new string('x', 60_000)));

    [GeneratedRegex(@"^(- )?uses:")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^          script: \|\r?\n((?:            .*\r?\n|\r?\n)+)", RegexOptions.Multiline)]
    private static partial Regex Script();
}
