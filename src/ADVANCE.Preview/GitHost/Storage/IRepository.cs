namespace Advance.Preview.GitHost.Storage;

/// <summary>The parts of a git repository that an editor uses: branches, their commits, and the files of commits.</summary>
public interface IRepository
{
    string Owner { get; }

    string Name { get; }

    string DefaultBranch { get; }

    /// <summary>The newest commit of a branch, or null if there is no such branch.</summary>
    Commit? Head(string branch);

    /// <summary>The commit with an id, or null.</summary>
    Commit? Find(string oid);

    /// <summary>All files of a commit, by path.</summary>
    IReadOnlyList<TreeFile> Files(Commit commit);

    /// <summary>One file of a commit, or null.</summary>
    TreeFile? File(Commit commit, string path);

    /// <summary>The bytes with an id, or null if no file has it.</summary>
    ReadOnlyMemory<byte>? Blob(string oid);

    /// <summary>Commits that changed a path (or all commits, without a path), newest first.</summary>
    IReadOnlyList<Commit> History(Commit newest, string? path, int most);

    /// <summary>Changes files on a branch.</summary>
    /// <exception cref="RefusalException">The branch has moved on, or doesn't accept the change. Nothing was
    /// changed.</exception>
    Commit Commit(string branch, FileChanges changes);
}
