using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Content.Records;

/// <summary>
/// What publishers deposit in addition to the reference, in Crossref's terms (api.crossref.org, "license", "funder" and
/// "ORCID"). Authors can't correct what a publisher deposited, so anything that can't be read is left out without a message.
/// </summary>
static class Deposits
{
    public static string? Orcid(MapNode name) => Read(CslReader.Text(name, "ORCID"), Formats.Orcid);

    public static IReadOnlyList<string> Licences(MapNode record) =>
        [
            .. Maps(record, "license")
                .Select(licence => Read(CslReader.Text(licence, "URL"), Formats.Url))
                .OfType<string>()
                .Where(url => url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.Ordinal),
        ];

    public static IReadOnlyList<Funding> Funding(MapNode record) =>
        [
            .. from funder in Maps(record, "funder")
            let name = CslReader.Text(funder, "name")
            where name is not null
            select new Funding(
                name,
                Awards(funder),
                Read(CslReader.Text(funder, "ROR"), Formats.Ror),
                Read(CslReader.Text(funder, "DOI"), Formats.Doi)
            ),
        ];

    static string[] Awards(MapNode funder) =>
        funder.Find("award")?.Value is ListNode list
            ? [.. list.Items.OfType<ScalarNode>().Where(award => !award.IsEmpty).Select(award => award.Text.Trim())]
        : CslReader.Text(funder, "award") is { } one ? [one]
        : [];

    static IEnumerable<MapNode> Maps(MapNode record, string key) =>
        record.Find(key)?.Value switch
        {
            ListNode list => list.Items.OfType<MapNode>(),
            MapNode one => [one],
            _ => [],
        };

    static string? Read(string? text, Format<string> format) =>
        text is not null && format.TryRead(new ScalarNode(text, default), new DiagnosticBag(), out var value) ? value : null;
}
