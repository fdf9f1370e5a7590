using System.Text.Json.Nodes;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Rest;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>Objects in the REST API's form, with the members that editors read.</summary>
static class HostJson
{
    public static RestAnswer Answer(JsonNode node, int status = 200) => RestAnswer.Json(json => node.WriteTo(json), status);

    public static JsonArray List(IEnumerable<JsonNode> items) => [.. items];

    public static JsonObject User(Account account) =>
        new()
        {
            ["login"] = account.Login,
            ["id"] = account.Id,
            ["avatar_url"] = "",
            ["type"] = "User",
        };

    public static JsonObject Commit(BareRepository repository, Commit commit) =>
        new()
        {
            ["sha"] = commit.Oid,
            ["commit"] = new JsonObject
            {
                ["message"] = commit.Message,
                ["author"] = new JsonObject
                {
                    ["name"] = commit.Author?.Name,
                    ["email"] = commit.Author?.Email,
                    ["date"] = Timestamp.Text(commit.Date),
                },
            },
            ["author"] = commit.Author is null ? null : User(commit.Author),
            ["parents"] = List(repository.Parents(commit).Select(parent => new JsonObject { ["sha"] = parent })),
        };

    public static JsonObject File(FileDifference file, TreeFile? now) =>
        new()
        {
            ["sha"] = now?.Oid,
            ["filename"] = file.Path,
            ["status"] = file.Change.ToString().ToLowerInvariant(),
            ["previous_filename"] = file.PreviousPath,
        };

    public static JsonObject Label(string name) => new() { ["name"] = name };

    public static JsonObject Pull(BareRepository repository, PullRequest pull, Account author) =>
        new()
        {
            ["number"] = pull.Number,
            ["node_id"] = pull.NodeId,
            ["title"] = pull.Title,
            ["body"] = pull.Body,
            ["html_url"] = $"https://github.example/{repository.Owner}/{repository.Name}/pull/{pull.Number}",
            ["state"] = pull.State == PullRequestState.Open ? "open" : "closed",
            ["merged"] = pull.State == PullRequestState.Merged,
            ["draft"] = pull.IsDraft,
            ["user"] = User(author),
            ["labels"] = List(pull.Labels.Select(Label)),
            ["head"] = Branch(repository, pull.Head, pull.HeadOid),
            ["base"] = Branch(repository, pull.Base, repository.Head(pull.Base)!.Oid),
            ["created_at"] = Timestamp.Text(pull.Created),
            ["updated_at"] = Timestamp.Text(pull.Updated),
        };

    public static JsonObject Reference(string branch, Commit commit) =>
        new()
        {
            ["ref"] = $"refs/heads/{branch}",
            ["object"] = new JsonObject { ["type"] = "commit", ["sha"] = commit.Oid },
        };

    static JsonObject Branch(BareRepository repository, string branch, string oid) =>
        new()
        {
            ["ref"] = branch,
            ["label"] = $"{repository.Owner}:{branch}",
            ["sha"] = oid,
        };
}
