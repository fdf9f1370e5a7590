using System.Collections.Concurrent;
using System.Net;
using Advance.Tests.Running;

namespace Advance.Tests.Client;

/// <summary>Serves files from memory on loopback, below a path as project pages do, and counts requests.</summary>
public sealed class StaticSite : IDisposable
{
    readonly HttpListener listener = new();
    readonly Task serving;

    public StaticSite()
    {
        BaseUrl = $"http://127.0.0.1:{LocalPort.Next()}/project/search/";
        listener.Prefixes.Add(BaseUrl);
        listener.Start();
        serving = Task.Run(Serve);
    }

    public string BaseUrl { get; }

    /// <summary>The files' bytes by path below <see cref="BaseUrl"/>; may be changed at any time.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = [];

    /// <summary>The requested paths, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>How many more times a file with this ending is answered with 503.</summary>
    public ConcurrentDictionary<string, int> Failures { get; } = [];

    /// <summary>The ending of paths that are never answered.</summary>
    public string Silent { get; set; } = "";

    public void Dispose()
    {
        if (!listener.IsListening)
            return;
        listener.Stop();
        serving.Wait(TestContext.Current.CancellationToken);
        listener.Close();
    }

    async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            var path = context.Request.Url!.AbsolutePath["/project/search/".Length..];
            Requests.Enqueue(path);
            if (Silent.Length > 0 && path.EndsWith(Silent, StringComparison.Ordinal))
                continue;
            if (
                Failures.FirstOrDefault(f => f.Value > 0 && path.EndsWith(f.Key, StringComparison.Ordinal)) is
                { Key: { } failing }
            )
            {
                Failures[failing]--;
                context.Response.StatusCode = 503;
                context.Response.Close();
                continue;
            }
            var found = Files.TryGetValue(path, out var bytes);
            context.Response.StatusCode = found ? 200 : 404;
            context.Response.Close(bytes ?? "not found"u8.ToArray(), willBlock: false);
        }
    }
}
