using System.Text;
using Advance.Tests.Running;

namespace Advance.Tests.PullRequests;

/// <summary>
/// A pull request in a real git repository: a base, a branch with changes, and the merge of both that GitHub would create and
/// check out.
/// </summary>
sealed class ProposedChange : IDisposable
{
    static readonly string Folder = Path.Combine(Checkout.Root, "tests", "ADVANCE.Site.Tests", "PullRequests");

    // Gives the same commits on every machine, whoever runs the tests.
    static readonly Dictionary<string, string> Environment = new()
    {
        ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "Ada",
        ["GIT_AUTHOR_EMAIL"] = "ada@notes.example",
        ["GIT_AUTHOR_DATE"] = "2026-11-02T08:00:00Z",
        ["GIT_COMMITTER_NAME"] = "Ada",
        ["GIT_COMMITTER_EMAIL"] = "ada@notes.example",
        ["GIT_COMMITTER_DATE"] = "2026-11-02T08:00:00Z",
    };

    readonly TempFolder files = new();

    /// <param name="before">The site without the change, each file after a line <c>-- path --</c>.</param>
    /// <param name="change">Makes the change in the branch.</param>
    public ProposedChange(string before, Action<SiteFolder> change)
    {
        Site = new SiteFolder(before);
        Git("init", "--quiet", "--initial-branch=main");
        Commit("Before");
        Git("checkout", "--quiet", "-b", "change");
        change(Site);
        Commit("The change");
        Head = Git("rev-parse", "HEAD").Output.Trim();
        Git("checkout", "--quiet", "--detach", "main");
        Base = Git("rev-parse", "HEAD").Output.Trim();
        Git("merge", "--quiet", "--no-ff", "-m", "Merge", "change");
    }

    public SiteFolder Site { get; }
    public string Head { get; }
    public string Base { get; }

    /// <summary>The comment that the check wrote, with <c>HEAD_COMMIT</c> for the commit's id; null before it ran.</summary>
    public string? Comment =>
        File.Exists(CommentFile) ? File.ReadAllText(CommentFile).Replace(Head, "HEAD_COMMIT", StringComparison.Ordinal) : null;

    public string CommentFile => files.Combine("comment.md");

    /// <summary>Runs the check as the workflow does, on a fixed day.</summary>
    /// <param name="name">The name of an event in <c>events</c>.</param>
    /// <param name="arguments">Further arguments.</param>
    public Outcome Check(string name, params string[] arguments) => CheckIn(Site.Root, name, arguments);

    public Outcome CheckIn(string root, string name, params string[] arguments) =>
        Shell.Run(
            AdvanceProgram.UnderTest.Path,
            ["check", "--pull-request", Event(name), "--comment", CommentFile, "--date", "2026-11-02T09:00:00Z", .. arguments],
            root,
            new Dictionary<string, string>(Environment)
            {
                ["GITHUB_WORKSPACE"] = root,
                ["GITHUB_STEP_SUMMARY"] = files.Combine("summary.md"),
                ["GITHUB_OUTPUT"] = files.Combine("outputs"),
            }
        );

    public string Summary => File.ReadAllText(files.Combine("summary.md"));

    /// <summary>The outputs of the step.</summary>
    public string StepOutputs => File.ReadAllText(files.Combine("outputs"));

    public Outcome Git(params string[] arguments)
    {
        var outcome = Shell.Run("git", arguments, Site.Root, Environment);
        return outcome.ExitCode == 0
            ? outcome
            : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {outcome}");
    }

    /// <summary>An expected comment: a file in <c>comments</c>, which people can read too.</summary>
    public static string Expected(string name) =>
        File.ReadAllText(Path.Combine(Folder, "comments", name + ".md")).ReplaceLineEndings("\n");

    string Event(string name)
    {
        var path = files.Combine("event.json");
        File.WriteAllText(
            path,
            File.ReadAllText(Path.Combine(Folder, "events", name + ".json"))
                .Replace("HEAD_COMMIT", Head, StringComparison.Ordinal)
                .Replace("BASE_COMMIT", Base, StringComparison.Ordinal),
            new UTF8Encoding(false)
        );
        return path;
    }

    void Commit(string message)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "-m", message);
    }

    public void Dispose()
    {
        // git makes its objects read-only, and Windows can't delete a folder with read-only files.
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Site.Root, ".git"), "*", SearchOption.AllDirectories))
            File.SetAttributes(file, FileAttributes.Normal);
        Site.Dispose();
        files.Dispose();
    }
}
