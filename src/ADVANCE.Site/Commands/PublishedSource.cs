using System.Net;
using Advance.Generation.Output;
using Advance.Generation.Output.Published;
using Advance.Reading;

namespace Advance.Commands;

/// <summary>Fetches the sitemap that <c>--published</c> names, and those that it names in turn.</summary>
static class PublishedSource
{
    // Of sitemaps.org protocol 0.9: a sitemap has at most 50 MB, and its index at most 50,000 sitemaps.
    const int MostBytes = 52_428_800;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="sitemap">A file's path, or an address that begins with <c>http</c>.</param>
    /// <param name="root">The site's root: places are relative to it.</param>
    /// <returns>The check to run. A host that has no sitemap, or does not answer, must not keep a site from being
    /// published.</returns>
    /// <exception cref="UsageException">A file can't be read or is no sitemap, or an index names another site.</exception>
    public static IOutputCheck Check(string sitemap, string root)
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
            return new NotCompared(sitemap, null);
        }
        catch (Exception exception)
            when (AddressOf(sitemap) is not null
                && exception is FormatException or HttpRequestException or TaskCanceledException or IOException
            )
        {
            return new NotCompared(sitemap, Reason(exception));
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
        // Only the site's own may be named there: an index must not send this machine to any other.
        if (AddressOf(index) is not { } from)
            return Parse(
                Path.Combine(Path.GetDirectoryName(index) ?? "", Path.GetFileName(part.Address.LocalPath)),
                root,
                http
            ).Pages;
        if (part.Address.Authority != from.Authority || AddressOf(part.Address.OriginalString) is null)
            throw new UsageException($"The sitemap '{index}' names one of another site, '{part.Address}', which is not read.");
        return Parse(part.Address.AbsoluteUri, root, http).Pages;
    }

    static PublishedSitemap Parse(string sitemap, string root, HttpClient http)
    {
        if (sitemap.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"The sitemap '{sitemap}' is packed. Unpack it first, with 'gunzip'.");
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
            FileNotFoundException or DirectoryNotFoundException => "it is not there.",
            TaskCanceledException => $"there was no answer within {Patience.TotalSeconds} seconds.",
            HttpRequestException { StatusCode: { } status } => $"the host answers {(int)status}.",
            _ => exception.Message,
        };
}
