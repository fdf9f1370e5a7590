using System.Globalization;
using System.Text;
using System.Text.Json;
using Advance.Content;
using Advance.Tests.Intake;
using Advance.Tests.Running;

namespace Advance.Tests.Printing;

/// <summary>Every command quotes what contributors wrote. No quotation may steer a terminal or GitHub's runner.</summary>
public sealed class HostileTextTests
{
    // A command in each form, after each sign that some program takes for the end of a line, and what terminals obey.
    static readonly string[] Attacks =
    [
        "::add-mask::true",
        "##[add-mask]true%0A",
        "#\u00AD#[add-mask]true",
        "#\uFE0F#[add-mask]true",
        "\uFE0F::add-mask::true",
        "\u200B::add-mask::true",
        "a\r::add-mask::true",
        "a\u2028::add-mask::true",
        "a\u2029##[set-output name=built]x",
        "a\u0085::add-mask::true",
        "a\u000B::add-mask::true",
        "a\f::add-mask::true",
        "\u001B[2J",
        "\u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007",
        "\u009B2J",
        "\u202Eesrever",
        "\u2066inner",
        "\u0007\b\b\b",
        "\uDB40\uDC01tag",
        "\uFFF9a\uFFFAb\uFFFB",
    ];

    static readonly string All = string.Concat(Attacks);

    // What a file's name may hold on this system.
    static readonly string Name = OperatingSystem.IsWindows()
        ? "##[add-mask]true%0A"
        : All.Replace("https://", "", StringComparison.Ordinal)[..100] + "\n::add-mask::true";

    public static TheoryData<string> Commands { get; } =
    [
        "check",
        "check --format github",
        "check --format json",
        "check --format sarif",
        "build",
        "build --format github",
        "format --check",
        "clean --check",
        "headers nginx",
        "search heron {all}",
        "search --explain heron",
        "search --json heron {all}",
        "search {all} --type {all}",
        "explain {all}",
        "{all}",
        "check {all}",
        "check --root {all}",
        "check -s {all}",
        "check -s PageSize={all}",
        "new news {all}",
        "new {all}",
        "due --published {all}",
        "due --published next.json",
        "intake issue.json",
        "intake {all}",
        "check --pull-request {all}",
        "check --pull-request issue.json",
        "check --published {all}",
        "check --format github --annotations {all}/x",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_line_is_a_command_or_moves_the_cursor(string command)
    {
        using var site = Site();

        var ran = AdvanceProgram.UnderTest.RunIn(
            site.Root,
            [.. command.Split(' ').Select(argument => argument.Replace("{all}", All, StringComparison.Ordinal))]
        );

        Assert.NotEqual("", ran.Output + ran.Errors);
        Assert.NotEqual(70, ran.ExitCode);
        AssertObeyedByNobody(ran.Output, ours: command.EndsWith("--format github", StringComparison.Ordinal));
        AssertObeyedByNobody(ran.Errors, ours: false);
    }

    [Fact]
    public void Programs_get_the_very_words_all_the_same()
    {
        using var site = new SiteFolder(
            SmallSite.Clean.Replace("The first note", "'A note ##[add-mask]true \u202Eof herons'", StringComparison.Ordinal)
        );

        using var found = JsonDocument.Parse(site.Run("search", "--json", "herons").Output);

        Assert.Equal(
            "A note ##[add-mask]true \u202Eof herons",
            found.RootElement.GetProperty("hits")[0].GetProperty("title").GetString()
        );
    }

    [Fact]
    public void Annotations_go_to_a_file_of_whole_commands_and_everything_else_to_the_log()
    {
        using var site = Site();

        var check = site.Run("check", "--format", "github", "--annotations", "annotations");

        AssertObeyedByNobody(check.Output, ours: false);
        var commands = site.Read("annotations").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, commands.Length);
        AssertObeyedByNobody(site.Read("annotations"), ours: true);
        Assert.All(commands, line => Assert.Matches("^::(error|warning|notice) file=input/", line));
    }

    [Fact]
    public void A_title_of_several_lines_is_one_output_of_a_step()
    {
        using var site = Site();
        var outputs = Path.Combine(site.Root, "outputs");

        var taken = Shell.Run(
            AdvanceProgram.UnderTest.Path,
            ["intake", "issue.json"],
            site.Root,
            new Dictionary<string, string> { ["GITHUB_OUTPUT"] = outputs }
        );

        Assert.Equal(0, taken.ExitCode);
        Assert.Equal(["branch", "file", "title"], File.ReadAllLines(outputs).Select(line => line.Split('=')[0]));
        AssertObeyedByNobody(File.ReadAllText(outputs), ours: false);
    }

    static SiteFolder Site()
    {
        var yaml = JsonSerializer.Serialize(All);
        var site = new SiteFolder(SmallSite.Clean);
        site.Write(
            "statiq.json",
            $$"""{ "SiteTitle": {{yaml}}, "SiteDescription": "Notes.", "Host": "notes.example", """
                + $$"""{{JsonSerializer.Serialize("x" + All)}}: 1 }"""
        );
        site.Write(
            "input/news/heron.md",
            $"---\ntitle: {yaml}\ndate: 2026-11-02\nsummary: What we saw of herons on the first day by the river.\n---\nA "
                + "heron.\n"
        );
        site.Write(
            "input/news/wrong.md",
            $"---\ntitle: {yaml}\ndate: {yaml}\n{yaml}: {yaml}\ntopics: [{yaml}]\nauthors: [{yaml}]\nimage: {{ src: {yaml}, "
                + $"alt: {yaml} }}\nredirect_from: [{yaml}]\n---\n{All}\n\n[x](x##[add-mask]true%0A) ![{All}](gone.png) "
                + $"[a][{All}]\n\n# {All}\n"
        );
        site.Write($"input/news/{Name}.md", "---\ntitle: A note\ndate: soon\n---\nWords.\n");
        site.Write($"input/news/draft {Name}.md", "---\ntitle:   A note\ndraft: true\ndate: 2026-11-02\n---\nWords.\n");
        site.Write($"input/{Name}/x.md", "Words.\n");
        site.Write($"input/publications/_{Name}.json", $"{{ {yaml}: {yaml} ");
        site.Write("next.json", $$"""{ "at": "2026-11-02T00:00:00Z", "reason": {{yaml}}, "changes": [] }""");
        // An address can't hold a sign that nobody sees: such a title, and such a topic, would be refused.
        var seen = All.Replace("\uFE0F", "", StringComparison.Ordinal);
        site.Write(
            "issue.json",
            FilledForm.Json(
                News.Type,
                ("Title", seen),
                ("Summary", "A heron came to the pond on the second of November."),
                ("Topics", seen),
                ("Authors", seen),
                ("Text", "We saw it.")
            )
        );
        return site;
    }

    static void AssertObeyedByNobody(string log, bool ours)
    {
        foreach (var line in RunnerGrammar.Lines(log))
        {
            // Our own annotations are commands, of one kind, with nothing of the older form behind them.
            var isOurs = ours && line.StartsWith("::", StringComparison.Ordinal);
            if (isOurs)
                Assert.Matches("^::(error|warning|notice) (file=[^:]*,line=[0-9]+,col=[0-9]+,)?title=ADV[^:]*::", line);
            var text = isOurs ? line[2..] : line;
            Assert.True(RunnerGrammar.CommandIn(text) is null && RunnerGrammar.CommandInVisible(text) is null, line);
            Assert.DoesNotContain(line.EnumerateRunes(), letter =>
                letter.Value is not ('\t' or 0x200C or 0x200D)
                && Rune.GetUnicodeCategory(letter)
                    is UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
            );
        }
    }
}
