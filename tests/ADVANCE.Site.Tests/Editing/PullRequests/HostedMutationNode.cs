using Advance.Preview.GitHost;
using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Schema;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>Mutations on a host with branches and pull requests.</summary>
sealed class HostedMutationNode(BareRepository repository, PullRequestList pulls, Account account) : IGraphNode
{
    readonly MutationNode plain = new(repository);

    public string Type => plain.Type;

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "createRef" => new PayloadNode("CreateRefPayload", "ref", CreateRef(arguments.Input("input"))),
            "convertPullRequestToDraft" => SetDraft("ConvertPullRequestToDraftPayload", arguments, isDraft: true),
            "markPullRequestReadyForReview" => SetDraft("MarkPullRequestReadyForReviewPayload", arguments, isDraft: false),
            _ => plain.Field(name, arguments),
        };

    RefNode CreateRef(Arguments input)
    {
        var branch = BranchName.Of(input.Text("name"));
        if (branch == input.Text("name"))
            throw RefusalException.Unprocessable($"{branch} is not a valid ref name.");
        repository.Create(branch, input.Text("oid"));
        return new RefNode(repository, branch, repository.Head(branch)!);
    }

    PayloadNode SetDraft(string type, Arguments arguments, bool isDraft) =>
        new(
            type,
            "pullRequest",
            new PullRequestNode(repository, pulls.SetDraft(arguments.Input("input").Text("pullRequestId"), isDraft), account)
        );
}
