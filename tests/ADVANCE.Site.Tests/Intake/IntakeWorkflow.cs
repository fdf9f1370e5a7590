using System.Text.RegularExpressions;
using Advance.Tests.Printing;
using Advance.Tests.Running;

namespace Advance.Tests.Intake;

/// <summary>
/// The steps of <c>intake.yml</c>, run as a runner would, with real git and a GitHub that only writes down what it is asked.
/// </summary>
sealed partial class IntakeWorkflow : IDisposable
{
    /// <summary>What the steps work in; all that they make is here.</summary>
    public TempFolder Folder { get; } = new();

    readonly string text = File.ReadAllText(Path.Combine(Checkout.Root, ".github", "workflows", "intake.yml"));

    // Answers with the branches of "origin", keeps what it is asked, and the texts that it is given.
    const string GitHub = """
        #!/usr/bin/env bash
        printf '%s\n' "$*" >> "$GH_LOG"
        for argument in "$@"; do
          case "$argument" in
            repos/*/git/matching-refs/*) git ls-remote --heads origin | cut -f2 ;;
            *.md) cat "${argument#body=@}" >> "$GH_LOG" ;;
          esac
        done
        """;

    /// <summary>What GitHub was asked, and the texts that it was given.</summary>
    public string Log => File.ReadAllText(Folder.Combine("gh.log"));

    public IntakeWorkflow()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The workflow runs in bash.");
        using var site = new SiteFolder(IntakeSite.Files);
        Git(site.Root, "init", "--quiet", "--initial-branch", "main");
        Git(site.Root, "add", ".");
        Git(
            site.Root,
            "-c",
            "user.name=Ann Ash",
            "-c",
            "user.email=ann@notes.example",
            "commit",
            "--quiet",
            "--message",
            "Begin"
        );
        Git(site.Root, "clone", "--quiet", "--bare", ".", Folder.Combine("origin.git"));
        Directory.CreateDirectory(Folder.Combine("bin"));
        File.WriteAllText(Folder.Combine("bin/gh"), GitHub.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Folder.Combine("bin/gh"), (UnixFileMode)0b111_101_101);
    }

    /// <summary>What the job gives to the next that reads what a stranger wrote.</summary>
    public Dictionary<string, string> Read(string issue)
    {
        var event_ = Folder.Combine("event.json");
        File.WriteAllText(event_, issue);
        File.Delete(Folder.Combine("outputs"));
        var checkout = Clone("read");
        Directory.CreateDirectory(Path.Combine(checkout, "program"));
        File.CreateSymbolicLink(Path.Combine(checkout, ".ci"), Path.Combine(Checkout.Root, ".ci"));
        File.CreateSymbolicLink(Path.Combine(checkout, "program", "advance"), AdvanceProgram.UnderTest.Path);
        Assert.Equal(
            (0, ""),
            RunIn(
                checkout,
                "Make the page",
                new() { ["GITHUB_EVENT_PATH"] = event_, ["GITHUB_OUTPUT"] = Folder.Combine("outputs") }
            )
        );
        return File.ReadAllLines(Folder.Combine("outputs"))
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
    }

    public (int, string) Propose(Dictionary<string, string> outputs) => Run("Propose the page", "proposing", outputs);

    public (int, string) Run(string step, string name, Dictionary<string, string> outputs) =>
        RunIn(
            Clone(name),
            step,
            new()
            {
                ["CODE"] = outputs["code"],
                ["BRANCH"] = outputs.GetValueOrDefault("branch", ""),
                ["TITLE"] = outputs.GetValueOrDefault("title", ""),
                ["FILES"] = outputs.GetValueOrDefault("files", ""),
                ["ANSWER"] = outputs["answer"],
                ["BASE"] = "main",
                ["ISSUE"] = "42",
            }
        );

    /// <summary>As a runner runs it: stops at the first command that fails.</summary>
    (int ExitCode, string Errors) RunIn(string checkout, string step, Dictionary<string, string> environment)
    {
        var temp = Path.Combine(checkout, "..", Path.GetFileName(checkout) + "-temp");
        Directory.CreateDirectory(temp);
        environment["RUNNER_TEMP"] = temp;
        environment["GH_LOG"] = Folder.Combine("gh.log");
        environment["REPOSITORY"] = "notes/site";
        environment["PATH"] = Folder.Combine("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        var script = Step().Matches(text).Single(match => match.Groups["name"].Value == step).Groups["script"].Value;
        var ran = Shell.Run(
            "bash",
            [
                "--noprofile",
                "--norc",
                "-eo",
                "pipefail",
                "-c",
                string.Join('\n', script.Split('\n').Select(line => line.Length > 10 ? line[10..] : "")),
            ],
            checkout,
            environment
        );
        Assert.All(Obeyed(ran.Output), line => Assert.StartsWith("::stop-commands::", line, StringComparison.Ordinal));
        return (
            ran.ExitCode,
            string.Concat(
                (
                    Quoted().Match(ran.Output) is { Success: true } quoted && step != "Make the page"
                        ? quoted.Groups["text"].Value
                        : ran.Errors
                )
                    .Split('\n')
                    .Where(line => !FromGit().IsMatch(line))
                    .Select(line => line.Length > 0 ? line + "\n" : "")
            )
        );
    }

    /// <summary>The lines that a runner would obey, outside those for which it was told to obey none.</summary>
    static IEnumerable<string> Obeyed(string log) =>
        RunnerGrammar.Lines(Quoted().Replace(log, "")).Where(line => RunnerGrammar.CommandIn(line) is not null);

    string Clone(string name)
    {
        var checkout = Folder.Combine(name);
        if (Directory.Exists(checkout))
            Directory.Delete(checkout, recursive: true);
        if (Directory.Exists(checkout + "-temp"))
            Directory.Delete(checkout + "-temp", recursive: true);
        Git(Folder.Root, "clone", "--quiet", Folder.Combine("origin.git"), checkout);
        return checkout;
    }

    public static string Git(string root, params string[] arguments)
    {
        var ran = Shell.Run("git", arguments, root);
        Assert.True(ran.ExitCode == 0, ran.ToString());
        return ran.Output;
    }

    [GeneratedRegex(@"- name: (?<name>[^\n]+)\n(?:        [^\n]*\n)*?        run: \|\n(?<script>(?:          [^\n]*\n|\n)+)")]
    private static partial Regex Step();

    [GeneratedRegex(
        @"^::stop-commands::(?<word>[0-9a-f]{64})\n(?<text>.*?)^::\k<word>::$",
        RegexOptions.Multiline | RegexOptions.Singleline
    )]
    private static partial Regex Quoted();

    // What git says of a push and of a new branch, which is no error.
    [GeneratedRegex(@"^(To |Switched to| \* \[new branch\]|remote:|\[cms/| 1 file changed| create mode )")]
    private static partial Regex FromGit();

    public void Dispose() => Folder.Dispose();
}
