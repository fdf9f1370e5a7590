using System.Text.Json;
using Advance.Preview.Editing;
using Advance.Preview.GitHost.GraphQl;
using Advance.Preview.GitHost.Rest;
using Advance.Preview.GitHost.Schema;
using Advance.Preview.GitHost.Storage;
using Advance.Preview.Http;
using Advance.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace Advance.Preview.GitHost;

/// <summary>
/// Answers the editor's requests (Sveltia CMS 0.221) as GitHub does, with its REST and GraphQL APIs. It has one repository, and
/// one account: anyone with the token.
/// </summary>
/// <param name="token">The token that requests must send.</param>
/// <param name="endpoints">The endpoints of the REST API; the first that matches answers.</param>
/// <param name="query">The root of GraphQL queries.</param>
/// <param name="mutation">The root of GraphQL mutations.</param>
public sealed class GitHostHandler(string token, IReadOnlyList<RestEndpoint> endpoints, IGraphNode query, IGraphNode mutation)
{
    /// <summary>The paths of the APIs, as on a GitHub Enterprise Server.</summary>
    public const string RestPath = "/api/v3",
        GraphQlPath = "/api/graphql";

    /// <summary>A host for a repository without pull requests.</summary>
    public static GitHostHandler Of(IRepository repository, Account account, string token) =>
        new(
            token,
            [.. UserEndpoints.Of(repository, account), .. FileEndpoints.Of(repository)],
            new QueryNode(repository, () => new RepositoryNode(repository)),
            new MutationNode(repository)
        );

    /// <param name="context">The context of the request.</param>
    /// <param name="path">The path, starting at <see cref="RestPath"/> or <see cref="GraphQlPath"/>.</param>
    public async Task Handle(HttpContext context, string path)
    {
        var answer = EditorToken.IsBrought(context.Request, token)
            ? await Answer(context, path)
            : RestAnswer.Error(StatusCodes.Status401Unauthorized, "Bad credentials");
        context.Response.StatusCode = answer.Status;
        if (answer.Status == StatusCodes.Status204NoContent)
            return;
        context.Response.ContentType = answer.MediaType;
        await context.Response.Body.WriteAsync(answer.Bytes, context.RequestAborted);
    }

    async Task<RestAnswer> Answer(HttpContext context, string path)
    {
        try
        {
            using var body = await RequestJson.Read(context);
            var json = body?.RootElement ?? default;
            if (path == GraphQlPath && HttpMethods.IsPost(context.Request.Method))
                return RestAnswer.Json(response => Execution.Run(json, query, mutation, response));
            return path.StartsWith(RestPath + "/", StringComparison.Ordinal)
                ? Rest(context.Request, path[RestPath.Length..], json)
                : RestAnswer.Error(StatusCodes.Status404NotFound, "Not Found");
        }
        catch (RefusalException refusal)
        {
            return RestAnswer.Error(refusal.Status, refusal.Message);
        }
        catch (JsonException)
        {
            return RestAnswer.Error(StatusCodes.Status400BadRequest, "Problems parsing JSON");
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return RestAnswer.Error(
                exception.StatusCode,
                "This is too large to save at once. Make the pictures smaller, or save fewer at a time."
            );
        }
    }

    RestAnswer Rest(HttpRequest request, string path, JsonElement body)
    {
        foreach (var endpoint in endpoints.Where(endpoint => endpoint.Method == request.Method))
        {
            if (endpoint.Match(path) is not { } places)
                continue;
            var query = request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
            return endpoint.Answer(new RestRequest(places, query, body, request.Headers.Accept.ToString()));
        }
        return RestAnswer.Error(StatusCodes.Status404NotFound, "Not Found");
    }
}
