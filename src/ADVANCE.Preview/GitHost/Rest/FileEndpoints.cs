using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Rest;

/// <summary>Lists a commit's files, and returns the bytes of one.</summary>
public static class FileEndpoints
{
    public static IEnumerable<RestEndpoint> Of(IRepository repository) =>
        [
            new("GET", RepositoryPath.Of(repository) + "/git/trees/{*commit}", request => Tree(repository, request)),
            new("GET", RepositoryPath.Of(repository) + "/git/blobs/{oid}", request => Blob(repository, request)),
        ];

    static RestAnswer Tree(IRepository repository, RestRequest request)
    {
        var name = request.Path["commit"];
        var commit = repository.Find(name) ?? repository.Head(name) ?? throw RefusalException.NotFound();
        return RestAnswer.Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("sha", commit.Oid);
            json.WriteBoolean("truncated", false);
            json.WriteStartArray("tree");
            foreach (var (path, oid, size) in repository.Files(commit))
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                json.WriteString("mode", "100644");
                json.WriteString("type", "blob");
                json.WriteString("sha", oid);
                json.WriteNumber("size", size);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    static RestAnswer Blob(IRepository repository, RestRequest request)
    {
        var oid = request.Path["oid"];
        var bytes = repository.Blob(oid) ?? throw RefusalException.NotFound();
        return request.WantsRaw
            ? RestAnswer.Raw(bytes)
            : RestAnswer.Json(json =>
            {
                json.WriteStartObject();
                json.WriteString("sha", oid);
                json.WriteNumber("size", bytes.Length);
                json.WriteString("encoding", "base64");
                json.WriteBase64String("content", bytes.Span);
                json.WriteEndObject();
            });
    }
}
