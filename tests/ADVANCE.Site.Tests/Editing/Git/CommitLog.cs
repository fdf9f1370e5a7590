namespace Advance.Tests.Editing.Git;

/// <summary>
/// Which commits changed which files, newest first. A merge isn't listed for its files, since its parents are.
/// </summary>
sealed class CommitLog
{
    readonly List<(string Oid, HashSet<string> Paths)> commits = [];

    /// <summary>Reads everything at once, because an editor requests the last commit of every file of a site.</summary>
    public static CommitLog Of(GitProgram git, string commit)
    {
        var log = new CommitLog();
        foreach (
            var line in git.Text("log", "--no-renames", "--name-only", "--format=%x1e%H", commit)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (line[0] == '\x1e')
                log.commits.Add((line[1..], []));
            else
                log.commits[^1].Paths.Add(line);
        }
        return log;
    }

    /// <param name="path">The path of a file; null for all commits.</param>
    public IEnumerable<string> Touching(string? path) =>
        commits.Where(commit => path is null || commit.Paths.Contains(path)).Select(commit => commit.Oid);
}
