using System.Text.RegularExpressions;
using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>What the workflows take from others, and who looks after its versions.</summary>
public partial class PinnedTests
{
    static IEnumerable<string> Workflows => Directory.EnumerateFiles(Path.Combine(Checkout.Root, ".github/workflows"), "*.yml");

    [Fact]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside_it_and_each_at_one_version()
    {
        var uses = Workflows.SelectMany(File.ReadAllLines).Where(line => Uses().IsMatch(line)).ToArray();
        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(@"uses: [\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));
        var versions = uses.Select(line => line.Split("uses: ")[1])
            .Distinct()
            .Select(use => string.Join('/', use.Split('@')[0].Split('/').Take(2)) + "@" + use.Split('@')[1])
            .Distinct()
            .GroupBy(use => use.Split('@')[0]);
        Assert.All(versions, action => Assert.Single(action));
    }

    [Fact]
    public void Only_the_job_that_deploys_may_write_and_no_workflow_has_rights_that_it_does_not_name()
    {
        Assert.All(Workflows, path => Assert.Matches(@"(?m)^permissions:", File.ReadAllText(path)));
        var publish = File.ReadAllText(Path.Combine(Checkout.Root, ".github/workflows/publish.yml"));
        var deploy = publish.IndexOf("\n  deploy:", StringComparison.Ordinal);
        Assert.DoesNotContain(": write", publish[..deploy], StringComparison.Ordinal);
        Assert.Equal(
            ["id-token: write", "pages: write"],
            Write().Matches(publish[deploy..]).Select(match => match.Value.Trim()).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_folder_of_npm_packages_gets_its_updates()
    {
        var watched = File.ReadAllText(Path.Combine(Checkout.Root, ".github/dependabot.yml"));
        string[] unread = ["artifacts", "node_modules", "output"];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };
        var folders = new[] { "theme", "tests", "src" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "package.json", options))
            .Select(path => Path.GetRelativePath(Checkout.Root, Path.GetDirectoryName(path)!).Replace('\\', '/'))
            .Where(folder => !folder.Split('/').Intersect(unread).Any())
            .ToArray();
        Assert.Contains("theme/fonts", folders);
        Assert.All(folders, folder => Assert.Matches($@"directories: \[[^\]]*/{Regex.Escape(folder)}[,\]]", watched));
    }

    [GeneratedRegex(@"^\s*(- )?uses:")]
    private static partial Regex Uses();

    [GeneratedRegex(@"[\w-]+: write")]
    private static partial Regex Write();
}
