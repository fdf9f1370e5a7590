using System.Text;
using System.Text.RegularExpressions;
using Advance.Generation;
using Advance.Tests.Npm;
using Advance.Tests.Running;

namespace Advance.Tests.PullRequests;

/// <summary>The workflows of this repository.</summary>
public sealed partial class WorkflowTests
{
    static readonly string Folder = Path.Combine(Checkout.Root, ".github", "workflows");

    static IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yml").Order(StringComparer.Ordinal)];

    [Fact]
    public void Actionlint_finds_nothing_wrong_with_any()
    {
        Assert.NotEmpty(Files);
        var workflows = Encoding.UTF8.GetString(JsonText.Of(json =>
        {
            json.WriteStartObject();
            foreach (var file in Files) json.WriteString($".github/workflows/{Path.GetFileName(file)}", File.ReadAllText(file));
            json.WriteEndObject();
        }).Span);

        Assert.Equal("", Node.Run("lint-workflows.mjs", workflows));
    }

    [Fact]
    public void Every_action_is_pinned_by_its_commit_and_says_its_version()
    {
        var uses = Files.SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => Uses().IsMatch(line)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(@"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));
    }

    [Fact]
    public void What_runs_the_code_of_a_pull_request_may_write_nothing_and_what_may_write_runs_none()
    {
        var check = File.ReadAllText(Path.Combine(Folder, "check.yml"));
        var comment = File.ReadAllText(Path.Combine(Folder, "comment.yml"));

        Assert.DoesNotContain("write", Permissions().Match(check).Value, StringComparison.Ordinal);
        Assert.Single(Permissions().Matches(check));
        Assert.DoesNotContain("secrets.", check + comment, StringComparison.Ordinal);
        Assert.DoesNotContain("checkout", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", check + comment, StringComparison.Ordinal);
    }

    /// <summary>Runs the script of <c>comment.yml</c> with a GitHub of a few lines, and returns what it would have written there.</summary>
    static string Post(string body, string number = "12", string pull = "{}", string files = """["input/news/second.md"]""", string comments = "[]")
    {
        var script = Script().Match(File.ReadAllText(Path.Combine(Folder, "comment.yml"))).Groups[1].Value;
        return Node.Run("run-comment.mjs", $$"""{ "script": {{Json(script)}}, "body": {{Json(body)}}, "number": {{Json(number)}}, "pull": {{pull}}, "files": {{files}}, "comments": {{comments}} }""").Trim();

        static string Json(string text) => Encoding.UTF8.GetString(JsonText.Of(json => json.WriteStringValue(text)).Span);
    }

    const string Body = "<!-- advance-check -->\n### Thank you\n";
    const string Fork = """{ "repo": 777 }""";

    [Fact]
    public void A_first_report_becomes_a_comment_and_a_later_one_takes_its_place()
    {
        Assert.Equal("create 12: ### Thank you", Post(Body));
        Assert.Equal("update 5: ### Thank you", Post(Body, comments: """[{ "id": 4, "user": "stranger", "body": "<!-- advance-check -->\nspoofed" }, { "id": 5, "user": "github-actions[bot]", "body": "<!-- advance-check -->\nold" }]"""));
        Assert.Equal("delete 5", Post("", comments: """[{ "id": 5, "user": "github-actions[bot]", "body": "<!-- advance-check -->\nold" }]"""));
        Assert.Equal("", Post(""));
    }

    [Fact]
    public void A_report_that_names_another_pull_request_is_not_posted()
    {
        Assert.Equal("info: Pull request 13 is another, or has moved on.", Post(Body, number: "13", pull: """{ "sha": "other" }"""));
        Assert.Equal("info: Pull request 12 is another, or has moved on.", Post(Body, pull: """{ "repo": 777, "runRepo": 778 }"""));
        Assert.Equal("info: Pull request 12 is closed.", Post(Body, pull: """{ "state": "closed" }"""));
        Assert.Equal("error: The report is of no pull request.", Post(Body, number: "12; x"));
    }

    [Fact]
    public void A_fork_is_trusted_with_content_and_not_with_the_program_that_writes_the_report()
    {
        Assert.Equal("create 12: ### Thank you", Post(Body, pull: Fork));
        Assert.StartsWith("info: It changes more than content", Post(Body, pull: Fork, files: """["input/news/second.md", "src/x.cs"]"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### No marker")]
    [InlineData("<!-- advance-check -->\n<img src=x>")]
    [InlineData("<!-- advance-check -->\n<!-- advance-check -->\n")]
    public void A_report_of_another_form_is_not_posted(string body) =>
        Assert.Equal("error: The report is not of the form that the check writes.", Post(body));

    [Fact]
    public void A_report_that_is_too_long_is_not_posted() =>
        Assert.Equal("error: report/comment.md is not what the check writes.", Post(Body + new string('x', 60_000)));

    [GeneratedRegex(@"^(- )?uses:")]
    private static partial Regex Uses();

    [GeneratedRegex(@"^ *permissions:\s*\n(?: +.*\n)+", RegexOptions.Multiline)]
    private static partial Regex Permissions();

    [GeneratedRegex(@"^          script: \|\r?\n((?:            .*\r?\n|\r?\n)+)", RegexOptions.Multiline)]
    private static partial Regex Script();
}
