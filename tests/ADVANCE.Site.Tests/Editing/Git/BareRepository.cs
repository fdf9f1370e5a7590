using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;

namespace Advance.Tests.Editing.Git;

/// <summary>
/// A real bare git repository, as on a host. Reading needs no lock; each change compares the branch with its expected commit and
/// swaps.
/// </summary>
sealed partial class BareRepository : IRepository, IDisposable
{
    readonly GitProgram git;
    readonly TreeWriter trees;
    readonly ObjectReader objects;
    readonly IReadOnlyList<Account> accounts;
    readonly ConcurrentDictionary<string, IReadOnlyList<TreeFile>> files = new();
    readonly ConcurrentDictionary<string, CommitLog> logs = new();
    readonly TimeProvider clock;

    /// <param name="folder">The full path of a folder that doesn't exist yet.</param>
    /// <param name="owner">The owner of the repository.</param>
    /// <param name="name">The name of the repository.</param>
    /// <param name="account">The author of all commits.</param>
    /// <param name="clock">Gives the dates of commits.</param>
    public BareRepository(string folder, string owner, string name, Account account, TimeProvider clock)
    {
        (Folder, Owner, Name, accounts, this.clock) = (folder, owner, name, [account], clock);
        git = new GitProgram(folder, account, clock);
        git.Initialize(DefaultBranch);
        trees = new TreeWriter(git);
        objects = new ObjectReader(git);
    }

    /// <summary>The full path.</summary>
    public string Folder { get; }

    public string Owner { get; }

    public string Name { get; }

    public string DefaultBranch => "main";

    /// <summary>Branches that accept changes only from pull requests.</summary>
    public ISet<string> Protected { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The names of all branches.</summary>
    public IReadOnlyList<string> Branches =>
        git.Text("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads/")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public Commit? Head(string branch) => Commit($"refs/heads/{branch}");

    public Commit? Find(string oid) => Oid().IsMatch(oid) ? Commit(oid) : null;

    public IReadOnlyList<string> Parents(Commit commit) => objects.Read(commit.Oid)!.Parents;

    public IReadOnlyList<TreeFile> Files(Commit commit) =>
        files.GetOrAdd(commit.Oid, oid => [.. git.Parts("ls-tree", "-r", "-l", "-z", "--full-tree", oid).Select(TreeFile)]);

    public TreeFile? File(Commit commit, string path) => Files(commit).FirstOrDefault(file => file.Path == path);

    public ReadOnlyMemory<byte>? Blob(string oid) =>
        Oid().IsMatch(oid) && objects.Read(oid) is { Type: "blob", Bytes: var bytes } ? bytes : default(ReadOnlyMemory<byte>?);

    public IReadOnlyList<Commit> History(Commit newest, string? path, int most) =>
        [.. logs.GetOrAdd(newest.Oid, oid => CommitLog.Of(git, oid)).Touching(path).Take(most).Select(oid => Find(oid)!)];

    /// <summary>Commits that one branch has and another lacks, oldest first.</summary>
    public IReadOnlyList<Commit> Ahead(Commit of, Commit than) =>
        [
            .. git.Text("rev-list", "--reverse", $"{than.Oid}..{of.Oid}")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(oid => Find(oid)!),
        ];

    /// <summary>The newest common ancestor of two commits.</summary>
    public Commit MergeBase(Commit one, Commit other) => Find(git.Text("merge-base", one.Oid, other.Oid))!;

    /// <summary>Files that differ between two commits.</summary>
    public IReadOnlyList<FileDifference> Difference(Commit from, Commit to) =>
        FileDifference.Read(git.Parts("diff-tree", "-r", "-z", "-M", "--name-status", from.Oid, to.Oid));

    public Commit Commit(string branch, FileChanges changes)
    {
        if (Protected.Contains(branch))
            throw PullRequestsOnly();
        var head = Head(branch) ?? throw RefusalException.NotFound($"No such branch in {Owner}/{Name}: '{branch}'.");
        if (head.Oid != changes.ExpectedHead)
            throw Stale(changes.ExpectedHead);
        foreach (var path in changes.Deletions.Where(path => File(head, path) is null))
            throw RefusalException.Unprocessable(
                $"A path was requested for deletion which does not exist as of commit oid `{head.Oid}`"
            );
        return Write(branch, head, changes);
    }

    /// <summary>Creates the first commit on a new branch.</summary>
    public Commit Begin(string branch, params (string Path, string Text)[] content) =>
        Write(
            branch,
            null,
            new FileChanges(
                "",
                "Begin",
                [.. content.Select(file => new Addition(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text)))],
                []
            )
        );

    /// <summary>Creates a branch.</summary>
    /// <exception cref="RefusalException">It already exists, its name isn't valid, or there is no such commit.</exception>
    public void Create(string branch, string oid)
    {
        if (Find(oid) is null)
            throw RefusalException.Unprocessable("Object does not exist");
        if (Head(branch) is not null)
            throw RefusalException.Unprocessable($"A ref named \"refs/heads/{branch}\" already exists in the repository.");
        try
        {
            git.Run("check-ref-format", $"refs/heads/{branch}");
            git.Run("update-ref", $"refs/heads/{branch}", oid, "");
        }
        catch (GitFailedException)
        {
            throw RefusalException.Unprocessable($"refs/heads/{branch} is not a valid ref name.");
        }
    }

    /// <summary>Moves a branch to another commit.</summary>
    /// <param name="branch">The name of the branch.</param>
    /// <param name="oid">The id of the commit.</param>
    /// <param name="force">Move it even if commits are lost.</param>
    public Commit Move(string branch, string oid, bool force)
    {
        var head = Head(branch) ?? throw RefusalException.Unprocessable("Reference does not exist");
        if (Protected.Contains(branch))
            throw PullRequestsOnly();
        var commit = Find(oid) ?? throw RefusalException.Unprocessable("Object does not exist");
        if (!force && MergeBase(head, commit).Oid != head.Oid)
            throw RefusalException.Unprocessable("Update is not a fast forward");
        Swap(branch, head, commit.Oid);
        return commit;
    }

    public void Delete(string branch)
    {
        var head = Head(branch) ?? throw RefusalException.Unprocessable("Reference does not exist");
        if (Protected.Contains(branch))
            throw RefusalException.Unprocessable("Cannot delete this branch");
        git.Run("update-ref", "-d", $"refs/heads/{branch}", head.Oid);
    }

    /// <summary>Merges a branch into another.</summary>
    /// <param name="into">The branch to merge into, protected or not.</param>
    /// <param name="head">The branch to merge.</param>
    /// <param name="message">The message of the commit.</param>
    /// <param name="isSquash">True to create one commit with one parent.</param>
    /// <returns>Null if they conflict, and nothing was changed.</returns>
    public Commit? Merge(string into, Commit head, string message, bool isSquash)
    {
        var old = Head(into)!;
        string tree;
        try
        {
            tree = git.Text("merge-tree", "--write-tree", "--no-messages", old.Oid, head.Oid);
        }
        catch (GitFailedException failure) when (failure.ExitCode == 1)
        {
            return null;
        }
        var oid = CommitTree(tree, message, isSquash ? [old.Oid] : [old.Oid, head.Oid]);
        Swap(into, old, oid);
        return Find(oid);
    }

    /// <summary>Writes a branch's files to a folder.</summary>
    public void Export(string branch, string folder)
    {
        foreach (var file in Files(Head(branch)!))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllBytes(path, Blob(file.Oid)!.Value.ToArray());
        }
    }

    public DateTimeOffset Now() => clock.GetUtcNow();

    public void Dispose() => objects.Dispose();

    Commit Write(string branch, Commit? head, FileChanges changes)
    {
        try
        {
            var tree = trees.Write(head?.Oid, changes.Additions, changes.Deletions);
            var oid = CommitTree(tree, changes.Headline, head is null ? [] : [head.Oid]);
            Swap(branch, head, oid);
            return Find(oid)!;
        }
        catch (GitFailedException failure)
        {
            throw RefusalException.Unprocessable(failure.Message);
        }
    }

    string CommitTree(string tree, string message, IReadOnlyList<string> parents) =>
        git.Text(["commit-tree", tree, "-m", message, .. parents.SelectMany(parent => (string[])["-p", parent])]);

    // git itself refuses if the branch has moved since it was read.
    void Swap(string branch, Commit? old, string oid)
    {
        try
        {
            git.Run("update-ref", $"refs/heads/{branch}", oid, old?.Oid ?? "");
        }
        catch (GitFailedException)
        {
            throw Stale(old?.Oid ?? "");
        }
    }

    Commit? Commit(string name) => objects.Read(name) is { Type: "commit" } commit ? commit.Commit(accounts) : null;

    static RefusalException Stale(string expected) =>
        RefusalException.Stale($"Expected branch to point to \"{expected}\" but it did not.  Pull and try again.");

    static RefusalException PullRequestsOnly() =>
        new(422, "BRANCH_PROTECTION_RULE_VIOLATION", "Changes must be made through a pull request.");

    static TreeFile TreeFile(string line)
    {
        var (facts, path) = (
            line[..line.IndexOf('\t', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]
        );
        return new TreeFile(path, facts[2], long.Parse(facts[3], CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("^[0-9a-f]{40}$")]
    private static partial Regex Oid();
}
