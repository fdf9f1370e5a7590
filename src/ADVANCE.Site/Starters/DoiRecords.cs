using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Advance.Check.External;
using Advance.Commands;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Groups;
using Advance.Content.Records;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Exits;

namespace Advance.Starters;

/// <summary>
/// Fetches a bibliographic record from a DOI resolver by content negotiation (citation.crosscite.org/docs.html), with one
/// request and the redirects that follow it. Uses HTTPS only, except with a resolver on this machine.
/// </summary>
/// <param name="resolver"><see cref="Public"/>, or one for tests.</param>
/// <param name="patience">The time limit for the whole answer.</param>
sealed class DoiRecords(Uri resolver, TimeSpan patience)
{
    public static Uri Public { get; } = new("https://doi.org/");

    const string CslJson = "application/vnd.citationstyles.csl+json";
    const int MostRedirects = 8;
    const int MostBytes = 8 << 20;

    /// <summary>The bibliographic record of a DOI.</summary>
    /// <exception cref="UsageException">There is no record; the message says why and what to do.</exception>
    public async Task<CslRecord> GetAsync(string doi, CancellationToken cancellation)
    {
        try
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limited.CancelAfter(patience);
            var diagnostics = new DiagnosticBag();
            var node = Json.Read(await FetchAsync(doi, limited.Token), "record", diagnostics);
            if (node is null || CslRecord.Of(node, diagnostics) is not { } record)
                throw Failure(
                    $"The answer from {resolver.Host} isn't a bibliographic record: {diagnostics.InFileOrder[0].Message}"
                );
            if (record.Doi is { } other && !other.Equals(doi, StringComparison.OrdinalIgnoreCase))
                throw Failure($"{resolver.Host} answered with the record of another DOI, {other}, instead of {doi}.");
            return Clean(record with { Doi = record.Doi ?? doi });
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Failure($"{resolver.Host} did not answer within {patience.TotalSeconds:0} seconds.");
        }
        catch (Exception exception)
            when (exception is PrivateAddressException || exception.InnerException is PrivateAddressException)
        {
            throw Failure($"{resolver.Host} redirects to a private network. The redirect wasn't followed.");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw Failure($"{resolver.Host} could not be reached: {exception.Message.TrimEnd('.')}.");
        }
    }

    async Task<string> FetchAsync(string doi, CancellationToken cancellation)
    {
        using var client = new HttpClient(Handler());
        client.Timeout = Timeout.InfiniteTimeSpan;
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(CslJson));
        client.DefaultRequestHeaders.UserAgent.Add(
            new ProductInfoHeaderValue("ADVANCE-Site", typeof(DoiRecords).Assembly.GetName().Version?.ToString(3))
        );
        var address = new Uri(resolver, string.Join('/', doi.Split('/').Select(Uri.EscapeDataString)));
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if ((int)answer.StatusCode is < 300 or >= 400)
                return await TextAsync(answer, doi, cancellation);
            if (answer.Headers.Location is not { } location)
                break;
            address = new Uri(address, location);
            if (!IsSafe(address))
                throw Failure(
                    $"{resolver.Host} redirects to {address.GetLeftPart(UriPartial.Authority)}, which isn't encrypted. "
                        + "The redirect wasn't followed."
                );
        }
        throw Failure($"{resolver.Host} redirects too many times without an answer.");
    }

    // The owner of a DOI decides where it leads, so private networks are refused. Behind a proxy, the proxy decides.
    SocketsHttpHandler Handler() =>
        !resolver.IsLoopback && HttpClient.DefaultProxy.GetProxy(resolver) is not null
            ? new() { AllowAutoRedirect = false, UseCookies = false }
            : PublicNetwork.Handler(resolver);

    // A file: address counts as one on this machine too.
    bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        || (address.Scheme == Uri.UriSchemeHttp && resolver.IsLoopback && address.Authority == resolver.Authority);

    async Task<string> TextAsync(HttpResponseMessage answer, string doi, CancellationToken cancellation)
    {
        if (answer.StatusCode == HttpStatusCode.NotFound)
            throw new UsageException(
                $"{resolver.Host} doesn't know the DOI {doi}. Check it for typing errors. Nothing was written."
            );
        if (!answer.IsSuccessStatusCode)
            throw Failure($"{resolver.Host} has no bibliographic record for {doi}: it answered {(int)answer.StatusCode}.");
        if (
            answer.Content.Headers.ContentType?.MediaType is not { } type
            || !type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        )
            throw Failure($"{resolver.Host} has no bibliographic record for {doi}: it answered with another kind of file.");
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0; )
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
                throw Failure($"The answer from {resolver.Host} is too large to be a record.");
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).TrimStart('\uFEFF');
    }

    static UsageException Failure(string what) =>
        new(
            $"""
            {what} Nothing was written.
            To continue without it, type 'advance new publication' and the title. Then save the paper's record as CSL-JSON
            (in Zotero: Export Item, CSL JSON) beside the new file, under the same name with an underscore before it: '_name.json'
            for 'name.md'.
            """
        );

    // Publishers deposit text that contains markup from their articles.
    static CslRecord Clean(CslRecord record) =>
        record with
        {
            MarkedTitle = CslText.Canonical(record.MarkedTitle),
            ContainerTitle = Clean(record.ContainerTitle),
            ContainerTitleShort = Clean(record.ContainerTitleShort),
            CollectionTitle = Clean(record.CollectionTitle),
            EventTitle = Clean(record.EventTitle),
            Publisher = Clean(record.Publisher),
            Authors = [.. record.Authors.Select(Clean)],
            Editors = [.. record.Editors.Select(Clean)],
            ContainerAuthors = [.. record.ContainerAuthors.Select(Clean)],
            ReviewedAuthors = [.. record.ReviewedAuthors.Select(Clean)],
            ReviewedTitle = Clean(record.ReviewedTitle),
            EventPlace = Clean(record.EventPlace),
            PublisherPlace = Clean(record.PublisherPlace),
            Genre = Clean(record.Genre),
            Funding =
            [
                .. record.Funding.Select(funding =>
                    funding with
                    {
                        Funder = Clean(funding.Funder)!,
                        Awards = [.. funding.Awards.Select(award => Clean(award)!)],
                    }
                ),
            ],
            Translators = [.. record.Translators.Select(Clean)],
        };

    static string? Clean(string? text) => text is null ? null : CslText.Canonical(text);

    static CslName Clean(CslName name) =>
        name with
        {
            Family = CslText.Canonical(name.Family),
            Given = CslText.Canonical(name.Given),
        };
}
