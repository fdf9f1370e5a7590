using Advance.Commands;
using Advance.Exits;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>What a pull request changes, according to the checkout made by its workflow.</summary>
/// <param name="Base">The commit to compare with.</param>
/// <param name="Changes">The changed files.</param>
/// <param name="Prefix">The site's root in the repository, with a final slash; "" if it is the repository's root.</param>
sealed record History(string Base, IReadOnlyList<FileChange> Changes, string Prefix)
{
    /// <param name="root">The site's root, in a checkout of the pull request's head, or of the merge that GitHub makes of it and
    /// its base.</param>
    /// <param name="pull">The pull request whose head must be checked out.</param>
    /// <exception cref="UsageException">Another commit is checked out, the base is missing, or this isn't a
    /// repository.</exception>
    public static History Of(string root, PullRequest pull)
    {
        var git = new Git(root);
        var prefix = (
            git.Try(["rev-parse", "--show-prefix"])
            ?? throw new UsageException($"The folder '{root}' isn't in a git repository that this account may read.")
        ).Trim();
        var parents = git.Ask(["rev-list", "--parents", "--max-count=1", "HEAD"])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var start = BaseOf(git, parents, pull)
            ?? throw new UsageException(
                $"The checkout is neither the head of pull request {pull.Number} nor its merge with the base, or lacks the "
                    + "commit before it. In a workflow, give actions/checkout 'fetch-depth: 2'."
            );
        var names = git.Ask(["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--no-textconv", start, "HEAD"]);
        return new History(start, FileChange.Parse(names), prefix);
    }

    /// <summary>A path in the repository, relative to the site's root; null if it is elsewhere.</summary>
    public string? InSite(string path) => path.StartsWith(Prefix, StringComparison.Ordinal) ? path[Prefix.Length..] : null;

    /// <summary>Copies the files as they were before the change into an empty folder.</summary>
    /// <returns>The site's root in that folder.</returns>
    /// <exception cref="UsageException">git failed.</exception>
    public string CheckOutBase(string root, string folder)
    {
        // A separate index, so that the repository's own index and files don't change.
        var index = Path.Combine(folder, "index");
        var files = Path.Combine(folder, "files");
        var top = new Git(new Git(root).Ask(["rev-parse", "--show-toplevel"]).TrimEnd('\n', '\r'));
        top.Ask(["read-tree", Base], index);
        top.Ask(["checkout-index", "--all", $"--prefix={files}{Path.DirectorySeparatorChar}"], index);
        return Path.Combine(files, Prefix);
    }

    // GitHub checks out its own merge of base and head. Its first parent is the current base, even for a fork, and
    // two commits are enough to compare them.
    static string? BaseOf(Git git, string[] parents, PullRequest pull) =>
        parents switch
        {
            [_, var first, var second] when Is(second, pull.Head) => first,
            [var head, ..] when Is(head, pull.Head) => git.Try(["merge-base", pull.Base.Commit, "HEAD"])?.Trim(),
            _ => null,
        };

    static bool Is(string commit, BranchTip tip) => commit.Equals(tip.Commit, StringComparison.OrdinalIgnoreCase);
}
