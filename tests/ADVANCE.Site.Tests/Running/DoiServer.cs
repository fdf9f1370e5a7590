using System.Net;
using System.Text;

namespace Advance.Tests.Running;

/// <summary>A DOI resolver on this machine, with one answer for each path.</summary>
sealed class DoiServer : IDisposable
{
    readonly HttpListener listener = new();
    readonly Dictionary<string, Answer> answers;
    readonly List<string> questions = [];

    public DoiServer(Dictionary<string, Answer> answers)
    {
        this.answers = answers;
        Address = $"http://127.0.0.1:{LocalPort.Next()}/";
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>The requests: path, accepted type and name of the program, one line each.</summary>
    public IReadOnlyList<string> Questions
    {
        get
        {
            lock (questions)
                return [.. questions];
        }
    }

    public void Dispose() => listener.Close();

    async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                var path = context.Request.RawUrl!;
                lock (questions)
                    questions.Add($"{path} {context.Request.Headers["Accept"]} {context.Request.UserAgent}");
                var answer = answers.GetValueOrDefault(path, new Answer(404, "text/html", "<h1>DOI Not Found</h1>"));
                context.Response.StatusCode = answer.Status;
                if (answer.Type is not null)
                    context.Response.ContentType = answer.Type;
                if (answer.Location is not null)
                    context.Response.RedirectLocation = answer.Location;
                if (answer.Body.Length > 0)
                    await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.Body));
                await context.Response.OutputStream.FlushAsync();
                if (!answer.IsUnfinished)
                    context.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // A client may disconnect before it has read everything; the next one is still answered.
                if (!listener.IsListening)
                    return;
            }
        }
    }

    /// <param name="Status">The HTTP status code.</param>
    /// <param name="Type">The content type, or null for none.</param>
    /// <param name="Body">The text, sent as UTF-8.</param>
    /// <param name="Location">The target of a redirect, or null.</param>
    /// <param name="IsUnfinished">True if the connection stays open after the body, as if more were coming.</param>
    public sealed record Answer(int Status, string? Type, string Body, string? Location = null, bool IsUnfinished = false);
}
