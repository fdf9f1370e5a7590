using System.Text.RegularExpressions;
using Advance.Content;
using Advance.Tests.Printing;
using Advance.Tests.Running;

namespace Advance.Tests.Intake;

/// <summary>
/// The steps of <c>intake.yml</c>, with real git and a fake GitHub that records requests.
/// </summary>
public sealed partial class IntakeWorkflowTests : IDisposable
{
    // Answers with the branches of "origin", and records requests and the texts sent with them.
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

    readonly TempFolder folder = new();
    readonly string workflow = File.ReadAllText(Path.Combine(Checkout.Root, ".github", "workflows", "intake.yml"));

    string Log => File.ReadAllText(folder.Combine("gh.log"));

    public IntakeWorkflowTests()
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
        Git(site.Root, "clone", "--quiet", "--bare", ".", folder.Combine("origin.git"));
        Directory.CreateDirectory(folder.Combine("bin"));
        File.WriteAllText(folder.Combine("bin/gh"), GitHub.ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.Combine("bin/gh"), (UnixFileMode)0b111_101_101);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_accepted_form_becomes_a_branch_and_a_draft_pull_request_once()
    {
        var outputs = Read(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron; $(touch stolen)"),
                ("Summary", "A heron came to the pond on the second of November."),
                ("Text", "We saw a heron.")
            )
        );
        Assert.Equal(("0", "cms/news/a-heron-touch-stolen"), (outputs["code"], outputs["branch"]));
        Assert.Equal((0, ""), Propose(outputs));
        Assert.Equal(
            "input/news/a-heron-touch-stolen.md\n",
            Git(folder.Combine("origin.git"), "diff", "--name-only", "main", outputs["branch"])
        );
        Assert.Equal(
            "Add the content of issue #42\n",
            Git(folder.Combine("origin.git"), "log", "-1", "--format=%s", outputs["branch"])
        );
        Assert.Contains(
            "pr create --repo notes/site --draft --base main --head cms/news/a-heron-touch-stolen --title=A heron; $(touch "
                + "stolen) --body-file",
            Log,
            StringComparison.Ordinal
        );
        Assert.Contains("Closes #42\n", Log, StringComparison.Ordinal);
        Assert.Equal((0, ""), Run("Answer", "answering", outputs));
        Assert.Contains("issue comment 42 --repo notes/site --body-file", Log, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Root, "stolen", SearchOption.AllDirectories));

        var again = Read(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron, touch stolen"),
                ("Summary", "Another heron came to the pond on the third of November."),
                ("Text", "It stood.")
            )
        );
        Assert.Equal("1", again["code"]);
        Run("Answer", "answering again", again);
        Assert.Contains(
            "A page with this title has already been proposed, on the branch cms/news/a-heron-touch-stolen.",
            Log.Replace("&#8203;", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Anything_but_a_single_contribution_is_not_pushed()
    {
        var outputs = Read(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron"),
                ("Summary", "A heron came to the pond on the second of November."),
                ("Text", "We saw a heron.")
            )
        );
        Directory.CreateDirectory(folder.Combine("evil/.github"));
        File.WriteAllText(folder.Combine("evil/.github/steal.yml"), "on: push");
        var files = Shell
            .Run("bash", ["-c", "tar --create --gzip .github/steal.yml | base64 -w0"], folder.Combine("evil"))
            .Output;

        Assert.Equal((1, "These are not the files of a single contribution.\n"), Propose(new(outputs) { ["files"] = files }));
        foreach (
            var branch in new[]
            {
                "main",
                "cms/../main",
                "cms/news/x/../../main",
                "cms/news/x y",
                "cms/news/-x\n",
                "refs/heads/main",
                "cms/news/x:main",
                "cms/news/X",
                "cms/news/::x",
                "--force",
                "cms/news/",
            }
        )
            Assert.Equal((1, "This is not a branch for contributions.\n"), Propose(new(outputs) { ["branch"] = branch }));
        Assert.Equal("main\n", Git(folder.Combine("origin.git"), "branch", "--format=%(refname:short)"));
    }

    [Theory]
    [InlineData("ln -s /etc/passwd input/news/x.md")]
    [InlineData("rmdir input/news; ln -s /tmp input/news")]
    [InlineData("mkfifo input/news/x.md")]
    [InlineData("touch input/news/a.md input/news/b.md input/news/c.md")]
    [InlineData("touch input/_helplines.yml")]
    [InlineData("touch input/get-help.md")]
    [InlineData("mkdir input/news/x; touch input/news/x/y.md")]
    [InlineData("touch 'input/news/##[add-mask]true.md'")]
    [InlineData("mkdir -p $'input/news/x\\ninput/news'; touch $'input/news/x\\ninput/news/y.md'")]
    [InlineData("touch input/news/.x.md")]
    [InlineData("touch input/news/_directory.yml")]
    [InlineData("touch input/news/x.html")]
    public void Files_of_another_kind_are_not_pushed(string make)
    {
        var outputs = Read(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron"),
                ("Summary", "A heron came to the pond on the second of November."),
                ("Text", "We saw a heron.")
            )
        );
        Directory.CreateDirectory(folder.Combine("evil"));
        var files = Shell
            .Run(
                "bash",
                ["-c", $"mkdir -p input/news && {make} && tar --create --gzip input | base64 -w0"],
                folder.Combine("evil")
            )
            .Output;
        Assert.NotEqual("", files);

        Assert.Equal((1, "These are not the files of a single contribution.\n"), Propose(new(outputs) { ["files"] = files }));
        Assert.Equal("main\n", Git(folder.Combine("origin.git"), "branch", "--format=%(refname:short)"));
    }

    [Fact]
    public void A_missing_job_output_is_an_error()
    {
        var outputs = Read(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron"),
                ("Summary", "A heron came to the pond on the second of November."),
                ("Text", "We saw a heron.")
            )
        );
        Assert.Equal((0, ""), Run("Check that nothing is missing", "looking", outputs));
        foreach (var name in new[] { "code", "branch", "title", "files", "answer" })
            Assert.Equal(
                (1, "An output of the previous job is missing. Remove the label and add it again.\n"),
                Run("Check that nothing is missing", "looking", new(outputs) { [name] = "" })
            );
    }

    [Fact]
    public void A_title_that_looks_like_an_option_is_a_title()
    {
        var outputs = Read(
            FilledForm.Json(
                News.Type,
                ("Title", "--fill ##[add-mask]true"),
                ("Summary", "A heron came to the pond on the second of November."),
                ("Text", "We saw a heron.")
            )
        );
        Assert.Equal((0, ""), Propose(outputs));
        Assert.Contains(" --title=--fill ## [add-mask]true --body-file", Log, StringComparison.Ordinal);
    }

    /// <summary>The outputs of the job that reads a stranger's text, for the next job.</summary>
    Dictionary<string, string> Read(string issue)
    {
        var event_ = folder.Combine("event.json");
        File.WriteAllText(event_, issue);
        File.Delete(folder.Combine("outputs"));
        var checkout = Clone("read");
        Directory.CreateDirectory(Path.Combine(checkout, "program"));
        File.CreateSymbolicLink(Path.Combine(checkout, ".ci"), Path.Combine(Checkout.Root, ".ci"));
        File.CreateSymbolicLink(Path.Combine(checkout, "program", "advance"), AdvanceProgram.UnderTest.Path);
        Assert.Equal(
            (0, ""),
            RunIn(
                checkout,
                "Create the page",
                new() { ["GITHUB_EVENT_PATH"] = event_, ["GITHUB_OUTPUT"] = folder.Combine("outputs") }
            )
        );
        return File.ReadAllLines(folder.Combine("outputs"))
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
    }

    (int, string) Propose(Dictionary<string, string> outputs) => Run("Propose the page", "proposing", outputs);

    (int, string) Run(string step, string name, Dictionary<string, string> outputs) =>
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

    /// <summary>Runs a step like GitHub's runner: stops at the first command that fails.</summary>
    (int ExitCode, string Errors) RunIn(string checkout, string step, Dictionary<string, string> environment)
    {
        var temp = Path.Combine(checkout, "..", Path.GetFileName(checkout) + "-temp");
        Directory.CreateDirectory(temp);
        environment["RUNNER_TEMP"] = temp;
        environment["GH_LOG"] = folder.Combine("gh.log");
        environment["REPOSITORY"] = "notes/site";
        environment["PATH"] = folder.Combine("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        var script = Step().Matches(workflow).Single(match => match.Groups["name"].Value == step).Groups["script"].Value;
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
                    Quoted().Match(ran.Output) is { Success: true } quoted && step != "Create the page"
                        ? quoted.Groups["text"].Value
                        : ran.Errors
                )
                    .Split('\n')
                    .Where(line => !FromGit().IsMatch(line))
                    .Select(line => line.Length > 0 ? line + "\n" : "")
            )
        );
    }

    /// <summary>The lines that a runner would obey, except those for which commands are stopped.</summary>
    static IEnumerable<string> Obeyed(string log) =>
        RunnerGrammar.Lines(Quoted().Replace(log, "")).Where(line => RunnerGrammar.CommandIn(line) is not null);

    string Clone(string name)
    {
        var checkout = folder.Combine(name);
        if (Directory.Exists(checkout))
            Directory.Delete(checkout, recursive: true);
        if (Directory.Exists(checkout + "-temp"))
            Directory.Delete(checkout + "-temp", recursive: true);
        Git(folder.Root, "clone", "--quiet", folder.Combine("origin.git"), checkout);
        return checkout;
    }

    static string Git(string root, params string[] arguments)
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

    // git's messages about a push and a new branch, which aren't errors.
    [GeneratedRegex(@"^(To |Switched to| \* \[new branch\]|remote:|\[cms/| 1 file changed| create mode )")]
    private static partial Regex FromGit();
}
