using Advance.Tests.Printing;
using Advance.Tests.Running;

namespace Advance.Tests.Workflows;

/// <summary>The script that runs the program in workflows, so that GitHub's runner obeys nothing that it prints.</summary>
public sealed class QuotedTests : IDisposable
{
    readonly TempFolder folder = new();

    public QuotedTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Workflows run in bash.");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_command_s_output_is_enclosed_in_an_unguessable_word()
    {
        var (first, second) = (Run("echo ::add-mask::true; echo '##[add-mask]true' >&2; printf half"), Run("true"));

        var lines = first.Output.Split('\n');
        var word = Assert.Single(lines.Take(1), line => line.StartsWith("::stop-commands::", StringComparison.Ordinal))[
            "::stop-commands::".Length..
        ];
        Assert.Matches("^[0-9a-f]{64}$", word);
        Assert.Equal(["::add-mask::true", "##[add-mask]true", "half", $"::{word}::", ""], lines[1..]);
        Assert.Equal("", first.Errors);
        Assert.DoesNotContain(word, second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_s_exit_code_is_passed_on_and_its_annotations_come_last()
    {
        File.WriteAllText(folder.Combine("annotations"), "::error::of an earlier step\n");

        var ran = Run("printf '::error file=a::Wrong\\n' > \"$RUNNER_TEMP/annotations\"; exit 3");

        Assert.Equal(3, ran.ExitCode);
        Assert.Equal("::error file=a::Wrong", ran.OutputLines[^1]);
        Assert.DoesNotContain("earlier", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_word_is_not_in_the_environment_of_the_command()
    {
        var ran = Run("env");

        Assert.DoesNotContain(
            ran.OutputLines[0]["::stop-commands::".Length..],
            string.Join('\n', ran.OutputLines.Skip(1).SkipLast(1)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_check_of_hostile_content_gives_the_runner_its_annotations_and_nothing_else()
    {
        using var site = new SiteFolder(SmallSite.WithAMistake).Write(
            "input/news/second.md",
            "---\ntitle: A second note\ndate: 2026-11-02\n---\n[a](x##[add-mask]true%0A)\n"
        );

        var ran = Shell.Run(
            "bash",
            [
                Path.Combine(Checkout.Root, ".ci/quoted"),
                AdvanceProgram.UnderTest.Path,
                "check",
                "--format",
                "github",
                "--annotations",
                folder.Combine("annotations"),
            ],
            site.Root,
            Environment
        );

        Assert.Equal(1, ran.ExitCode);
        var obeyed = Obeyed(ran.Output).ToList();
        Assert.Contains(obeyed, command => command.StartsWith("error('next Tuesday' isn't a date.", StringComparison.Ordinal));
        Assert.All(obeyed, command => Assert.Matches(@"^(error|warning|notice)\(", command));
    }

    /// <summary>What a runner would do; it obeys nothing between the two occurrences of the word.</summary>
    static IEnumerable<string> Obeyed(string log)
    {
        string? word = null;
        foreach (var line in RunnerGrammar.Lines(log))
        {
            if (word is not null)
                word = line == $"::{word}::" ? null : word;
            else if (
                RunnerGrammar.CommandIn(line) is { } command
                && !command.StartsWith("stop-commands(", StringComparison.Ordinal)
            )
                yield return command;
            else if (line.StartsWith("::stop-commands::", StringComparison.Ordinal))
                word = line["::stop-commands::".Length..];
        }
    }

    Dictionary<string, string> Environment => new() { ["RUNNER_TEMP"] = folder.Root };

    Outcome Run(string script) =>
        Shell.Run("bash", [Path.Combine(Checkout.Root, ".ci/quoted"), "bash", "-c", script], folder.Root, Environment);
}
