namespace Advance.PullRequests;

/// <summary>A pull request, as far as its check depends on it.</summary>
/// <param name="Number">In its repository.</param>
/// <param name="Head">The branch with the change.</param>
/// <param name="Base">The branch that it is to go into.</param>
/// <param name="IsMarkedDraft">GitHub's own mark.</param>
/// <param name="Labels">Their names.</param>
/// <param name="IsPublic">Anybody can read the repository, and so what is proposed.</param>
sealed record PullRequest(
    int Number,
    BranchTip Head,
    BranchTip Base,
    bool IsMarkedDraft,
    IReadOnlyList<string> Labels,
    bool IsPublic
)
{
    /// <summary>What an editor made it for, or null.</summary>
    public CmsBranch? Entry { get; } = CmsBranch.Parse(Head.Name, Head.Repository);

    /// <summary>It comes from a branch of an editor, even if its name can't be read further.</summary>
    public bool IsByEditor => CmsBranch.Is(Head.Name);

    /// <summary>
    /// Its author is not done: by GitHub's mark, or by the label that an editor sets, as in <c>sveltia-cms/draft</c>.
    /// </summary>
    public bool IsDraft => IsMarkedDraft || Has("/draft");

    /// <summary>Its author has marked it ready in the editor.</summary>
    public bool IsReady => Has("/pending_publish");

    /// <summary>
    /// The address of a file, and of a line of it, with the change; null where none is known. It is of the repository that is
    /// asked to take the change, which shows a fork's commits too: a comment in its name leads nowhere else.
    /// </summary>
    /// <param name="path">In the repository.</param>
    /// <param name="line">From 1; null for the whole file.</param>
    // GitHub shows Markdown as a page, which has no lines, unless it is asked for the plain text.
    public string? LinkTo(string path, int? line) =>
        Base.Url is null
            ? null
            : $"{Base.Url}/blob/{Head.Commit}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}"
                + (line is { } number ? $"?plain=1#L{number}" : "");

    // The prefix is a setting of the editor.
    bool Has(string ending) => Labels.Any(label => label.EndsWith(ending, StringComparison.Ordinal));
}

/// <summary>The newest commit of a branch.</summary>
/// <param name="Name">Of the branch.</param>
/// <param name="Commit">Its id, in hexadecimal digits.</param>
/// <param name="Repository">As in <c>owner/name</c>; null where a fork is no longer there.</param>
/// <param name="Url">The page of the repository, or null.</param>
sealed record BranchTip(string Name, string Commit, string? Repository, string? Url);
