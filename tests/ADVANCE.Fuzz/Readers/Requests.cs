using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Advance.Fuzz.Readers;

/// <summary>Sends requests like the preview's own editor, answered in this process.</summary>
static class Requests
{
    public const string Token = "t";

    static readonly IServiceProvider Services = new ServiceCollection().AddLogging().BuildServiceProvider();

    public static (int Status, byte[] Body) Send(
        string method,
        string path,
        string query,
        byte[] body,
        Func<HttpContext, Task> handle
    )
    {
        using var answer = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = Services };
        context.Request.Method = method;
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("localhost", 5080);
        context.Request.Path = path.StartsWith('/') ? path : "/";
        context.Request.QueryString = query.StartsWith('?') ? new QueryString(query) : default;
        context.Request.Headers.Authorization = $"token {Token}";
        context.Request.Body = new MemoryStream(body);
        context.Response.Body = answer;
        handle(context).GetAwaiter().GetResult();
        return (context.Response.StatusCode, answer.ToArray());
    }

    /// <summary>No request causes a server error, and an answer that claims to be JSON is JSON.</summary>
    public static void Hold(int status, byte[] body, bool isJson)
    {
        if (status >= 500)
            throw new BrokenPromiseException("No request is answered with 500", $"{status} {Encoding.UTF8.GetString(body)}");
        if (!isJson)
            return;
        try
        {
            using var json = JsonDocument.Parse(body);
        }
        catch (JsonException exception)
        {
            throw new BrokenPromiseException(
                "A JSON answer is valid JSON",
                $"{exception.Message}: {Encoding.UTF8.GetString(body)}"
            );
        }
    }
}
