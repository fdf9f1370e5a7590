using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Advance.Check.External;

namespace Advance.Tests.Checks.External;

/// <summary>
/// Other sites, as a table: each address gives its answers in turn, and then keeps giving the last. Addresses that aren't in
/// it exist.
/// </summary>
sealed class FakeWeb : HttpMessageHandler
{
    readonly Dictionary<string, Queue<Func<HttpResponseMessage>>> answers = new(StringComparer.Ordinal);

    /// <summary>The method and address of each request.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    public ConcurrentQueue<string> UserAgents { get; } = new();

    public JumpingClock Clock { get; init; } = new();

    /// <summary>Where answers are saved: a place that can't be written to, unless a test names another.</summary>
    public string Memory { get; init; } = Path.Combine(typeof(FakeWeb).Assembly.Location, "links.json");

    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The sites that the manual pages link to.</summary>
    public static FakeWeb OfTheManual() =>
        new FakeWeb()
            .At("https://gone.example/paper", 404)
            .At("https://nobody.example/", SocketError.HostNotFound)
            .At("http://moved.example/trial", 301, "https://moved.example/trials/1/")
            .At("https://closed.example/", 403)
            .At("https://busy.example/", 503);

    public FakeWeb At(string url, int status, string? location = null, string? retryAfter = null) => At(url, () =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status);
            if (location is not null)
                response.Headers.TryAddWithoutValidation("Location", location);
            if (retryAfter is not null)
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            return response;
        });

    public FakeWeb At(string url, SocketError error) =>
        At(url, () => throw new HttpRequestException("", new SocketException((int)error)));

    public FakeWeb At(string url, Func<HttpResponseMessage> answer)
    {
        if (!answers.TryGetValue(url, out var known))
            answers[url] = known = new();
        known.Enqueue(answer);
        return this;
    }

    public ExternalLinkCheck Check() =>
        new(
            new HttpMessageInvoker(this, disposeHandler: false),
            new ExternalLinkOptions
            {
                Memory = Memory,
                Clock = Clock,
                Patience = TimeSpan.FromSeconds(30),
                Limit = Limit,
            }
        );

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var url = request.RequestUri!.AbsoluteUri;
        Log.Enqueue($"{request.Method} {url} {Clock.Seconds}");
        UserAgents.Enqueue(request.Headers.UserAgent.ToString());
        if (!answers.TryGetValue(url, out var known))
            return Task.FromResult(new HttpResponseMessage());
        lock (known)
            return Task.FromResult((known.Count > 1 ? known.Dequeue() : known.Peek())());
    }
}

/// <summary>A clock that stands still until someone waits, and then jumps to that time.</summary>
sealed class JumpingClock : TimeProvider
{
    static readonly DateTimeOffset Start = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    readonly Lock turn = new();
    DateTimeOffset now = Start;

    /// <summary>The time since the clock was created.</summary>
    public double Seconds => (GetUtcNow() - Start).TotalSeconds;

    public override DateTimeOffset GetUtcNow()
    {
        lock (turn)
            return now;
    }

    public void Advance(TimeSpan time)
    {
        lock (turn)
            now += time;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Advance(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
