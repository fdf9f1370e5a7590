using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>Asks a host as an editor or a script does.</summary>
sealed class HostClient(RemoteHost host) : IDisposable
{
    const string CommitMutation =
        "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
    const string RefMutation = "mutation($input: CreateRefInput!) { createRef(input: $input) { ref { name } } }";

    readonly HttpClient client = new();

    string Root => $"{host.Origin}/api/v3/repos/{host.Repository.Owner}/{host.Repository.Name}";

    public Task<HostAnswer> Get(string path) => Send(HttpMethod.Get, path);

    public Task<HostAnswer> Post(string path, JsonNode body) => Send(HttpMethod.Post, path, body);

    public Task<HostAnswer> Patch(string path, JsonNode body) => Send(HttpMethod.Patch, path, body);

    public Task<HostAnswer> Put(string path, JsonNode body) => Send(HttpMethod.Put, path, body);

    public Task<HostAnswer> Delete(string path) => Send(HttpMethod.Delete, path);

    /// <param name="query">Where <c>$o</c> and <c>$r</c> are the repository's owner and name.</param>
    /// <param name="variables">Others.</param>
    public Task<HostAnswer> Query(string query, JsonObject? variables = null)
    {
        variables ??= [];
        variables["o"] = host.Repository.Owner;
        variables["r"] = host.Repository.Name;
        return Ask(
            HttpMethod.Post,
            $"{host.Origin}/api/graphql",
            new JsonObject { ["query"] = query, ["variables"] = variables }
        );
    }

    /// <summary>Makes a branch at the newest commit of main.</summary>
    public Task<HostAnswer> Branch(string name) =>
        Query(
            RefMutation,
            new JsonObject
            {
                ["input"] = new JsonObject
                {
                    ["repositoryId"] = "R_1",
                    ["name"] = $"refs/heads/{name}",
                    ["oid"] = host.Repository.Head("main")!.Oid,
                },
            }
        );

    /// <summary>Saves a file on a branch, on its newest commit unless another is given; without a text deletes it.</summary>
    public Task<HostAnswer> Save(string branch, string path, string? text, string? head = null) =>
        Query(
            CommitMutation,
            new JsonObject
            {
                ["input"] = new JsonObject
                {
                    ["branch"] = new JsonObject
                    {
                        ["repositoryNameWithOwner"] = $"{host.Repository.Owner}/{host.Repository.Name}",
                        ["branchName"] = branch,
                    },
                    ["expectedHeadOid"] = head ?? host.Repository.Head(branch)!.Oid,
                    ["fileChanges"] = new JsonObject
                    {
                        ["additions"] = text is null
                            ? []
                            : new JsonArray(
                                new JsonObject
                                {
                                    ["path"] = path,
                                    ["contents"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
                                }
                            ),
                        ["deletions"] = text is null ? new JsonArray(new JsonObject { ["path"] = path }) : [],
                    },
                    ["message"] = new JsonObject { ["headline"] = $"Change {path}" },
                },
            }
        );

    /// <summary>A branch with one changed file, and a pull request for it that is ready for review.</summary>
    public async Task<int> Propose(string branch, string path, string text)
    {
        Assert.Null((await Branch(branch)).Message);
        Assert.Null((await Save(branch, path, text)).Message);
        var answer = await Post(
            "/pulls",
            new JsonObject
            {
                ["title"] = $"Change {path}",
                ["head"] = branch,
                ["base"] = "main",
            }
        );
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return (int)answer.Json!["number"]!;
    }

    public void Dispose() => client.Dispose();

    public async Task<(HttpStatusCode, string?)> Merge(int number)
    {
        var answer = await Put(
            $"/pulls/{number}/merge",
            new JsonObject { ["merge_method"] = "merge", ["commit_title"] = "Publish it" }
        );
        return (answer.Status, answer.Message);
    }

    public async Task<(HttpStatusCode, string?)> Open(string head)
    {
        var answer = await Post(
            "/pulls",
            new JsonObject
            {
                ["title"] = "x",
                ["head"] = head,
                ["base"] = "main",
            }
        );
        return (answer.Status, answer.Message);
    }

    Task<HostAnswer> Send(HttpMethod method, string path, JsonNode? body = null) => Ask(method, Root + path, body);

    async Task<HostAnswer> Ask(HttpMethod method, string address, JsonNode? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(address));
        request.Headers.Authorization = new("token", RemoteHost.PersonalToken);
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new HostAnswer(response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }
}

/// <param name="Status">Of HTTP.</param>
/// <param name="Json">What was said, if anything was.</param>
sealed record HostAnswer(HttpStatusCode Status, JsonNode? Json)
{
    /// <summary>Why it was refused, or null if it was not.</summary>
    public string? Message =>
        (string?)(Json as JsonObject)?["errors"]?[0]?["message"]
        ?? (Status >= HttpStatusCode.BadRequest ? (string?)Json!["message"] : null);

    /// <summary>GraphQL's kind of refusal.</summary>
    public string? Kind => (string?)(Json as JsonObject)?["errors"]?[0]?["type"];
}
