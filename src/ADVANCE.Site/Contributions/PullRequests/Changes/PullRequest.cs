namespace Advance.Contributions.PullRequests.Changes;

/// <summary>The parts of a pull request that its check depends on.</summary>
/// <param name="Number">Its number in the repository.</param>
/// <param name="Head">The branch with the change.</param>
/// <param name="Base">The branch to merge it into.</param>
/// <param name="IsMarkedDraft">True if GitHub marks it as a draft.</param>
/// <param name="Labels">Their names.</param>
/// <param name="IsPublic">True if anyone can read the repository, and so the proposal.</param>
sealed record PullRequest(
    int Number,
    BranchTip Head,
    BranchTip Base,
    bool IsMarkedDraft,
    IReadOnlyList<string> Labels,
    bool IsPublic
)
{
    /// <summary>The entry that the editor created it for, or null.</summary>
    public CmsBranch? Entry { get; } = CmsBranch.Parse(Head.Name, Head.Repository);

    /// <summary>True if it comes from a branch of the editor, even if the rest of its name can't be read.</summary>
    public bool IsByEditor => CmsBranch.Is(Head.Name);

    /// <summary>
    /// True if its author hasn't finished, according to GitHub or to the editor's label, such as <c>sveltia-cms/draft</c>.
    /// </summary>
    public bool IsDraft => IsMarkedDraft || Has("/draft");

    /// <summary>True if its author has marked it as ready in the editor.</summary>
    public bool IsReady => Has("/pending_publish");

    /// <summary>
    /// The address of a file with the change, or of a line in it; null if it isn't known. It is in the base repository, which
    /// shows a fork's commits too, so that comments never link anywhere else.
    /// </summary>
    /// <param name="path">The path in the repository.</param>
    /// <param name="line">From 1; null for the whole file.</param>
    // GitHub renders Markdown as a page, which has no lines, unless the address asks for plain text.
    public string? LinkTo(string path, int? line) =>
        Base.Url is null
            ? null
            : $"{Base.Url}/blob/{Head.Commit}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}"
                + (line is { } number ? $"?plain=1#L{number}" : "");

    // The label's prefix is a setting of the editor.
    bool Has(string ending) => Labels.Any(label => label.EndsWith(ending, StringComparison.Ordinal));
}

/// <summary>The newest commit of a branch.</summary>
/// <param name="Name">The name of the branch.</param>
/// <param name="Commit">Its id in hexadecimal digits.</param>
/// <param name="Repository">As <c>owner/name</c>; null if a fork no longer exists.</param>
/// <param name="Url">The page of the repository, or null.</param>
sealed record BranchTip(string Name, string Commit, string? Repository, string? Url);
