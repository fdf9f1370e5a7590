using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Advance.Tests.Preview;

namespace Advance.Tests.Editing;

/// <summary>Sends requests to a preview's git host as the editor does, signed in or otherwise.</summary>
sealed class LocalEditor(PreviewedSite site) : IDisposable
{
    const string Commit =
        "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid committedDate } } }";
    const string HeadQuery =
        "query($o: String!, $r: String!) { repository(owner: $o, name: $r) { ref(qualifiedName: \"main\") { target { ... on "
        + "Commit { history(first: 1) { nodes { oid message } } } } } } }";

    readonly HttpClient client = new();

    /// <summary>The prefix of the paths of GitHub's APIs.</summary>
    public Uri Root => new(site.Address, "/_preview/git/api/");

    public string Repository { get; } = Path.GetFileName(Path.TrimEndingDirectorySeparator(site.FullPath("")));

    public async Task<Answer> Send(HttpMethod method, string path, string? body = null, Action<HttpRequestHeaders>? change = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Root, path));
        request.Headers.Authorization = new("token", site.Token);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        change?.Invoke(request.Headers);
        using var response = await client.SendAsync(request);
        return await Answer.Of(response);
    }

    public async Task<JsonElement> Get(string path)
    {
        var answer = await Send(HttpMethod.Get, path);
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        return JsonDocument.Parse(answer.Text).RootElement;
    }

    /// <summary>Sends a GraphQL query; <c>$o</c> and <c>$r</c> are the repository's owner and name.</summary>
    public async Task<JsonElement> Query(string query, Action<Utf8JsonWriter>? variables = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("query", query);
            json.WriteStartObject("variables");
            json.WriteString("o", "this-computer");
            json.WriteString("r", Repository);
            variables?.Invoke(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        var answer = await Send(HttpMethod.Post, "graphql", Encoding.UTF8.GetString(bytes.WrittenSpan));
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        return JsonDocument.Parse(answer.Text).RootElement;
    }

    public async Task<string> Head() =>
        (await Query(HeadQuery))
            .GetProperty("data")
            .GetProperty("repository")
            .GetProperty("ref")
            .GetProperty("target")
            .GetProperty("history")
            .GetProperty("nodes")[0]
            .GetProperty("oid")
            .GetString()!;

    /// <summary>Saves a file, on the newest commit unless another is given.</summary>
    /// <returns>Why it was refused, or null if it wasn't.</returns>
    public Task<string?> Save(string path, string text, string? head = null) => Change(head, additions: (path, text));

    public Task<string?> Delete(string path) => Change(null, deletion: path);

    async Task<string?> Change(string? head, (string Path, string Text)? additions = null, string? deletion = null)
    {
        head ??= await Head();
        var answer = await Query(Commit, json =>
        {
            json.WriteStartObject("input");
            json.WriteStartObject("branch");
            json.WriteString("repositoryNameWithOwner", $"this-computer/{Repository}");
            json.WriteString("branchName", "main");
            json.WriteEndObject();
            json.WriteString("expectedHeadOid", head);
            json.WriteStartObject("fileChanges");
            json.WriteStartArray("additions");
            if (additions is var (path, text))
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                json.WriteBase64String("contents", Encoding.UTF8.GetBytes(text));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("deletions");
            if (deletion is not null)
            {
                json.WriteStartObject();
                json.WriteString("path", deletion);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject("message");
            json.WriteString("headline", "Change a file");
            json.WriteEndObject();
            json.WriteEndObject();
        });
        return answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("message").GetString() : null;
    }

    public void Dispose() => client.Dispose();
}
