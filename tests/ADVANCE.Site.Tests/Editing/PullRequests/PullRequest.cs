namespace Advance.Tests.Editing.PullRequests;

/// <param name="Number">The number, starting at 1.</param>
/// <param name="Title">The title, one line.</param>
/// <param name="Body">The text.</param>
/// <param name="Head">The branch to merge.</param>
/// <param name="HeadOid">Its newest commit, or the newest at the time the pull request was closed.</param>
/// <param name="Base">The branch to merge into.</param>
/// <param name="IsDraft">True if it isn't ready for review, and can't be merged.</param>
/// <param name="State">Open, closed or merged.</param>
/// <param name="Labels">The labels, in the order in which they were added.</param>
/// <param name="Created">When it was created.</param>
/// <param name="Updated">When it last changed.</param>
sealed record PullRequest(
    int Number,
    string Title,
    string Body,
    string Head,
    string HeadOid,
    string Base,
    bool IsDraft,
    PullRequestState State,
    IReadOnlyList<string> Labels,
    DateTimeOffset Created,
    DateTimeOffset Updated
)
{
    /// <summary>Its id in the GraphQL API.</summary>
    public string NodeId => $"PR_{Number}";
}

enum PullRequestState
{
    Open,
    Closed,
    Merged,
}
