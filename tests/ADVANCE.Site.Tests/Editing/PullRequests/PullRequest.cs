namespace Advance.Tests.Editing.PullRequests;

/// <param name="Number">From 1 on.</param>
/// <param name="Title">One line.</param>
/// <param name="Body">Text.</param>
/// <param name="Head">Branch that is to be merged.</param>
/// <param name="HeadOid">Its newest commit; once the pull request is closed, what it then was.</param>
/// <param name="Base">Branch that is to get it.</param>
/// <param name="IsDraft">Nobody is asked to review it yet, and it can't be merged.</param>
/// <param name="State">Open, closed or merged.</param>
/// <param name="Labels">In the order they were put on.</param>
/// <param name="Created">When.</param>
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
    /// <summary>Its id in the GraphQL interface.</summary>
    public string NodeId => $"PR_{Number}";
}

enum PullRequestState
{
    Open,
    Closed,
    Merged,
}
