using Advance.Preview.GitHost;
using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Schema;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

sealed record PullRequestNode(BareRepository Repository, PullRequest Pull, Account Author) : IGraphNode
{
    public string Type => "PullRequest";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "id" => Pull.NodeId,
            "number" => Pull.Number,
            "title" => Pull.Title,
            "url" => $"https://github.example/{Repository.Owner}/{Repository.Name}/pull/{Pull.Number}",
            "state" => Pull.State.ToString().ToUpperInvariant(),
            "isDraft" => Pull.IsDraft,
            "isCrossRepository" => false,
            "createdAt" => Pull.Created,
            "updatedAt" => Pull.Updated,
            "headRefName" => Pull.Head,
            "headRefOid" => Pull.HeadOid,
            "author" => new UserNode(Author),
            "labels" => new ListNode("LabelConnection", [.. Pull.Labels.Select(label => new LabelNode(label))]),
            "files" => new ListNode("PullRequestChangedFileConnection", [.. Files()]),
            _ => throw NoField.Of(this, name),
        };

    IEnumerable<ChangedFileNode> Files()
    {
        var head = Repository.Find(Pull.HeadOid)!;
        return Repository
            .Difference(Repository.MergeBase(Repository.Head(Pull.Base)!, head), head)
            .Select(file => new ChangedFileNode(file));
    }
}

sealed record LabelNode(string Name) : IGraphNode
{
    public string Type => "Label";

    public object? Field(string name, Arguments arguments) => name == "name" ? Name : throw NoField.Of(this, name);
}

sealed record ChangedFileNode(FileDifference File) : IGraphNode
{
    public string Type => "PullRequestChangedFile";

    public object? Field(string name, Arguments arguments) =>
        name switch
        {
            "path" => File.Path,
            // What REST calls removed, GraphQL calls deleted.
            "changeType" => File.Change == FileChange.Removed ? "DELETED" : File.Change.ToString().ToUpperInvariant(),
            _ => throw NoField.Of(this, name),
        };
}
