using System.Net;
using Advance.Exits;
using Advance.Inspect;
using Advance.Published;
using Advance.Read;

namespace Advance.Commands;

/// <summary>Fetches the sitemap given by <c>--published</c>, and any sitemaps that it lists.</summary>
static class PublishedSource
{
    // Limits of the sitemaps.org protocol 0.9: 50 MB for a sitemap, and 50,000 sitemaps in an index.
    const int MostBytes = 52_428_800;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="sitemap">A file's path, or an address that begins with <c>http</c>.</param>
    /// <param name="root">The site's root, which locations are relative to.</param>
    /// <returns>The check to run. If the host has no sitemap, or doesn't answer, the site can still be
    /// published.</returns>
    /// <exception cref="UsageException">A file can't be read or isn't a sitemap, or an index lists another site.</exception>
    public static IFinishedCheck Check(string sitemap, string root)
    {
        try
        {
            using var http = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = MostBytes };
            http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "ADVANCE-Site (reads the published sitemap)");
            var first = Parse(sitemap, root, http);
            return new PublishedCheck([.. first.Pages, .. first.Sitemaps.SelectMany(part => Part(part, sitemap, root, http))]);
        }
        catch (HttpRequestException exception) when (exception.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return new NoComparisonCheck(sitemap, null);
        }
        catch (Exception exception)
            when (AddressOf(sitemap) is not null
                && exception is FormatException or HttpRequestException or TaskCanceledException or IOException
            )
        {
            return new NoComparisonCheck(sitemap, Reason(exception));
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The sitemap '{sitemap}' can't be read: {Reason(exception)}");
        }
    }

    static IReadOnlyList<PublishedAddress> Part(PublishedAddress part, string index, string root, HttpClient http)
    {
        // An index may list only the site's own sitemaps: it must not send this machine to another host.
        if (AddressOf(index) is not { } from)
            return Parse(
                Path.Combine(Path.GetDirectoryName(index) ?? "", Path.GetFileName(part.Address.LocalPath)),
                root,
                http
            ).Pages;
        if (part.Address.Authority != from.Authority || AddressOf(part.Address.OriginalString) is null)
            throw new UsageException(
                $"The sitemap '{index}' lists a sitemap of another site, '{part.Address}', which isn't read."
            );
        return Parse(part.Address.AbsoluteUri, root, http).Pages;
    }

    static PublishedSitemap Parse(string sitemap, string root, HttpClient http)
    {
        if (sitemap.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"The sitemap '{sitemap}' is compressed. Unpack it first, with 'gunzip'.");
        if (AddressOf(sitemap) is { } address)
        {
            using var answer = new MemoryStream(http.GetByteArrayAsync(address).GetAwaiter().GetResult());
            return PublishedSitemap.Read(answer, sitemap);
        }
        using var file = File.OpenRead(sitemap);
        return PublishedSitemap.Read(file, InputFolder.Display(root, Path.GetFullPath(sitemap)));
    }

    static Uri? AddressOf(string sitemap) =>
        Uri.TryCreate(sitemap, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : null;

    static string Reason(Exception exception) =>
        exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
            TaskCanceledException => $"there was no answer within {Patience.TotalSeconds} seconds.",
            HttpRequestException { StatusCode: { } status } => $"the host answered {(int)status}.",
            _ => exception.Message,
        };
}
