using System.Collections.Concurrent;
using System.Text;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Rest;
using Advance.Preview.GitHost.Storage;
using Advance.Tests.Editing.Git;
using Advance.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>
/// A git host with pull requests on its own loopback origin, because GitHub's APIs aren't on the site's origin either. It is
/// the preview's host over a real repository, with the features of a team's host added.
/// </summary>
sealed class RemoteHost : IAsyncDisposable
{
    /// <summary>The account that is signed in.</summary>
    public static readonly Account Account = new("ann-elis", "Ann Elis", "ann.elis@example.org", 7);

    /// <summary>The token that a person pastes to sign in.</summary>
    public const string PersonalToken = "github_pat_of_a_test";

    readonly TempFolder folder = new();
    readonly WebApplication app;

    RemoteHost(WebApplication app)
    {
        this.app = app;
        Repository = new BareRepository(
            folder.Combine("site.git"),
            "advance-programme",
            "site",
            Account,
            new TickingClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero))
        );
        Pulls = new PullRequestList(Repository, Checks);
        Handler = new GitHostHandler(
            PersonalToken,
            [
                .. UserEndpoints.Of(Repository, Account),
                .. FileEndpoints.Of(Repository),
                .. PullRequestEndpoints.Of(Repository, Pulls, Account),
                .. BranchEndpoints.Of(Repository, Pulls, Checks),
            ],
            new HostedQueryNode(Repository, Pulls, Checks, Account),
            new HostedMutationNode(Repository, Pulls, Account)
        );
    }

    /// <summary>The scheme, host name and port.</summary>
    public string Origin => app.Urls.Single();

    public BareRepository Repository { get; }

    public PullRequestList Pulls { get; }

    public Checks Checks { get; } = new();

    /// <summary>All requests except preflight requests.</summary>
    public ConcurrentQueue<HostRequest> Log { get; } = new();

    GitHostHandler Handler { get; }

    /// <summary>Starts listening; the repository has no branch yet.</summary>
    public static async Task<RemoteHost> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var host = new RemoteHost(app);
        app.Run(host.Answer);
        await app.StartAsync();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Repository.Dispose();
        folder.Dispose();
    }

    async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        Allow(response.Headers);
        if (HttpMethods.IsOptions(request.Method))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }
        var body = await Whole(request.Body);
        request.Body = new MemoryStream(body);
        var (sent, kept) = (response.Body, new MemoryStream());
        response.Body = kept;
        try
        {
            await Handler.Handle(context, request.Path.Value!);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The editor went to another page before its answer came.
            return;
        }
#pragma warning disable CA1031 // A bug in the host: tests find it in the log.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            response.StatusCode = StatusCodes.Status500InternalServerError;
            kept.SetLength(0);
            kept.Write(Encoding.UTF8.GetBytes(bug.ToString()));
        }
        Note(request, body, response.StatusCode, kept.ToArray());
        if (kept.Length > 0)
            await sent.WriteAsync(kept.ToArray());
    }

    void Note(HttpRequest request, byte[] body, int status, byte[] answer)
    {
        var path = request.Path.Value! + request.QueryString;
        var isGraphQl = path == GitHostHandler.GraphQlPath;
        var text =
            status >= 400 || (isGraphQl && Encoding.UTF8.GetString(answer).Contains("\"errors\":[", StringComparison.Ordinal))
                ? Encoding.UTF8.GetString(answer)
                : "";
        Log.Enqueue(
            new HostRequest(
                request.Method,
                path.Replace(GitHostHandler.RestPath, "", StringComparison.Ordinal),
                isGraphQl ? HostRequest.OperationOf(Encoding.UTF8.GetString(body)) : "",
                status,
                text
            )
        );
    }

    static async Task<byte[]> Whole(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    // As GitHub lets pages of other origins ask (its REST documentation, "Using CORS and JSONP to make cross-origin requests").
    static void Allow(IHeaderDictionary headers)
    {
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlAllowHeaders =
            "Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, "
            + "X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features";
        headers.AccessControlAllowMethods = "GET, POST, PATCH, PUT, DELETE";
        headers.AccessControlExposeHeaders =
            "ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, "
            + "X-OAuth-Scopes, X-Accepted-OAuth-Scopes";
        headers.AccessControlMaxAge = "86400";
    }
}
