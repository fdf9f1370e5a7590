using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Advance.Check.External;

/// <summary>
/// Asks another site whether an address exists: with HEAD, then with GET if HEAD isn't supported or the answer is no.
/// </summary>
sealed class LinkProber(HttpMessageInvoker http, ExternalLinkOptions options, string userAgent)
{
    const int MostRedirects = 10;

    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    readonly HostThrottle turns = new(options.Gap, options.Clock);

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancel)
    {
        try
        {
            return await FollowAsync(address, cancel);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(
                LinkVerdict.Unknown,
                $"there was no answer within {options.Patience.TotalSeconds:0.#} seconds",
                Lasts: false
            );
        }
        catch (HttpRequestException exception)
        {
            return OfFailure(exception);
        }
    }

    async Task<LinkAnswer> FollowAsync(Uri address, CancellationToken cancel)
    {
        var moved = (Uri?)null;
        var isForGood = true;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            var (status, target) = await StatusAsync(address, cancel);
            if (target is null)
                return OfStatus(status, moved);
            if (target.Scheme != Uri.UriSchemeHttp && target.Scheme != Uri.UriSchemeHttps)
                return new(LinkVerdict.Unknown, $"it redirects to an address that begins with '{target.Scheme}:'");
            isForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            if (isForGood)
                moved = target;
            address = target;
        }
        return new(LinkVerdict.Unknown, $"it redirects more than {MostRedirects} times");
    }

    /// <summary>The status and, for a redirect, where it leads.</summary>
    async Task<(HttpStatusCode Status, Uri? Target)> StatusAsync(Uri address, CancellationToken cancel)
    {
        var answer = await SendAsync(HttpMethod.Head, address, cancel);
        if ((int)answer.Status >= 400 && answer.Pause is null)
            answer = await SendAsync(HttpMethod.Get, address, cancel);
        if (answer.Pause is not { } pause || pause > LongestPause)
            return (answer.Status, answer.Target);
        turns.Pause(address, pause);
        answer = await SendAsync(HttpMethod.Get, address, cancel);
        return (answer.Status, answer.Target);
    }

    async Task<(HttpStatusCode Status, Uri? Target, TimeSpan? Pause)> SendAsync(
        HttpMethod method,
        Uri address,
        CancellationToken cancel
    )
    {
        using var turn = await turns.TakeAsync(address, cancel);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(options.Patience);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, */*;q=0.8");
        using var response = await http.SendAsync(request, patience.Token);
        var target =
            (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location
                ? new Uri(address, location)
                : null;
        return (response.StatusCode, target, PauseOf(response));
    }

    /// <summary>How long the host wants to be left alone (RFC 9110, 10.2.3), or null.</summary>
    TimeSpan? PauseOf(HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
            return null;
        var after = response.Headers.RetryAfter;
        return after?.Delta ?? (after?.Date is { } date ? date - options.Clock.GetUtcNow() : TimeSpan.MaxValue);
    }

    static LinkAnswer OfStatus(HttpStatusCode status, Uri? moved) =>
        (int)status switch
        {
            < 400 => new(LinkVerdict.Fine, MovedTo: moved?.AbsoluteUri),
            404 => new(LinkVerdict.Dead, "the site says that the page doesn't exist (404)"),
            410 => new(LinkVerdict.Dead, "the site says that the page has been removed (410)"),
            401 or 403 => new(LinkVerdict.Unknown, $"the site doesn't show it to automated checks ({(int)status})"),
            429 => new(LinkVerdict.Unknown, "the site is limiting how often it can be checked (429)"),
            >= 500 => new(LinkVerdict.Unknown, $"the site has a problem of its own ({(int)status})"),
            var other => new(LinkVerdict.Unknown, $"the site answers with status {other}"),
        };

    static LinkAnswer OfFailure(HttpRequestException exception) =>
        exception switch
        {
            { InnerException: PrivateAddressException } => new(
                LinkVerdict.Unknown,
                "it is on a private network, which only its owner may check",
                Lasts: false
            ),
            { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => new(
                LinkVerdict.Dead,
                "no site has that name"
            )
            {
                IsUnknownHost = true,
            },
            { InnerException: AuthenticationException } => new(
                LinkVerdict.Unknown,
                "the site's certificate isn't valid, so browsers show a warning"
            ),
            _ => new(LinkVerdict.Unknown, "the site can't be reached", Lasts: false),
        };
}
