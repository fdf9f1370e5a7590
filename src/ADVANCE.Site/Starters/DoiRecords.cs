using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Advance.Checks.External;
using Advance.Commands;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Values;
using Advance.Diagnostics;
using Advance.Reading;

namespace Advance.Starters;

/// <summary>
/// Asks a DOI resolver for a bibliographic record by content negotiation (citation.crosscite.org/docs.html): one
/// question, and the redirects that answer it. Over HTTPS only, except to a resolver on this machine.
/// </summary>
/// <param name="resolver"><see cref="Public"/>, or one for tests.</param>
/// <param name="patience">How long the whole answer may take.</param>
sealed class DoiRecords(Uri resolver, TimeSpan patience)
{
    public static Uri Public { get; } = new("https://doi.org/");

    const string CslJson = "application/vnd.citationstyles.csl+json";
    const int MostRedirects = 8;
    const int MostBytes = 8 << 20;

    /// <summary>The record of a DOI, without what is not bibliographic.</summary>
    /// <exception cref="UsageException">There is none to be had; the message says why and what to do.</exception>
    public async Task<CslRecord> GetAsync(string doi, CancellationToken cancellation)
    {
        try
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limited.CancelAfter(patience);
            var diagnostics = new DiagnosticBag();
            var node = Json.Read(await FetchAsync(doi, limited.Token), "record", diagnostics);
            if (node is null || CslRecord.Of(node, diagnostics) is not { } record)
                throw Failure($"What {resolver.Host} answered is no bibliographic record: {diagnostics.InFileOrder[0].Message}");
            if (record.Doi is { } other && !other.Equals(doi, StringComparison.OrdinalIgnoreCase))
                throw Failure($"{resolver.Host} answered with the record of another DOI, {other}, and not of {doi}.");
            return Clean(record with { Doi = record.Doi ?? doi });
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Failure($"{resolver.Host} did not answer within {patience.TotalSeconds:0} seconds.");
        }
        catch (Exception exception)
            when (exception is PrivateAddressException || exception.InnerException is PrivateAddressException)
        {
            throw Failure($"{resolver.Host} leads on into a private network, and is not followed there.");
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
                    $"{resolver.Host} leads on to {address.GetLeftPart(UriPartial.Authority)}, which is not encrypted, and is "
                        + "not followed there."
                );
        }
        throw Failure($"{resolver.Host} leads from one address to the next without an answer.");
    }

    // A DOI leads wherever its owner says, so no machine of a private network is asked. Behind a proxy, the proxy decides.
    SocketsHttpHandler Handler() =>
        !resolver.IsLoopback && HttpClient.DefaultProxy.GetProxy(resolver) is not null
            ? new() { AllowAutoRedirect = false, UseCookies = false }
            : PublicNetwork.Handler(resolver);

    // A file's address counts as one of this machine too.
    bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        || (address.Scheme == Uri.UriSchemeHttp && resolver.IsLoopback && address.Authority == resolver.Authority);

    async Task<string> TextAsync(HttpResponseMessage answer, string doi, CancellationToken cancellation)
    {
        if (answer.StatusCode == HttpStatusCode.NotFound)
            throw new UsageException($"{resolver.Host} does not know the DOI {doi}. Look for a slip in it. Nothing was written.");
        if (!answer.IsSuccessStatusCode)
            throw Failure($"{resolver.Host} has no such record for {doi}: it answered {(int)answer.StatusCode}.");
        if (
            answer.Content.Headers.ContentType?.MediaType is not { } type
            || !type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        )
            throw Failure($"{resolver.Host} has no such record for {doi}: it answered with a page of another kind.");
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(buffer, cancellation)) > 0; )
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes)
                throw Failure($"What {resolver.Host} answered is far too long for a record.");
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).TrimStart('\uFEFF');
    }

    static UsageException Failure(string what) =>
        new(
            $"{what} Nothing was written.\n"
                + "Without it: type 'advance new publication' and the title. Then save the record of the paper in CSL-JSON (in "
                + "Zotero: Export Item, CSL JSON)\n"
                + "beside the new file, under the same name with an underscore before it: '_name.json' for 'name.md'."
        );

    // Publishers deposit text with the markup of their own articles.
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
