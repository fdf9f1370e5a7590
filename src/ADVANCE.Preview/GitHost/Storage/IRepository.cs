namespace Advance.Preview.GitHost.Storage;

/// <summary>What a git host keeps, as far as an editor asks for it: branches, their commits, and the files of those.</summary>
public interface IRepository
{
    string Owner { get; }

    string Name { get; }

    string DefaultBranch { get; }

    /// <summary>The newest commit of a branch, or null if there is no such branch.</summary>
    Commit? Head(string branch);

    /// <summary>The commit of an id, or null.</summary>
    Commit? Find(string oid);

    /// <summary>All files of a commit, by path.</summary>
    IReadOnlyList<TreeFile> Files(Commit commit);

    /// <summary>One of them, or null.</summary>
    TreeFile? File(Commit commit, string path);

    /// <summary>The bytes of an id, or null if no file has it.</summary>
    ReadOnlyMemory<byte>? Blob(string oid);

    /// <summary>Commits that changed a path (all, without one), the newest first.</summary>
    IReadOnlyList<Commit> History(Commit newest, string? path, int most);

    /// <summary>Changes files on a branch.</summary>
    /// <exception cref="RefusalException">The branch has moved on, or does not take such a change. Then nothing was
    /// changed.</exception>
    Commit Commit(string branch, FileChanges changes);
}
