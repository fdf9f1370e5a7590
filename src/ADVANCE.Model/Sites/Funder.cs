using Advance.Content;
using Advance.Content.Groups;
using Advance.Content.Values;

namespace Advance.Sites;

/// <summary>
/// A funder of a paper. A programme's funders paid for the programme, not necessarily for each of its papers.
/// </summary>
/// <param name="Name">The name as on its partner's page, or else as written.</param>
/// <param name="Partner">The partner that it is, by file name or title; null if it isn't one.</param>
/// <param name="Awards">Grant numbers, each once.</param>
/// <param name="Ror">The ROR ID, without the resolver.</param>
/// <param name="FunderId">The DOI in the Open Funder Registry.</param>
public sealed record Funder(string Name, Partner? Partner, IReadOnlyList<string> Awards, string? Ror, string? FunderId)
{
    /// <summary>The funders of a paper, each once with all its awards, in the order of the front matter or the record.</summary>
    public static IReadOnlyList<Funder> Of(Publication paper, Site site)
    {
        var named = paper
            .Funding.Select(funding => (funding, partner: Find(funding, site)))
            .Select(found => (found.funding, found.partner, name: found.partner?.Title ?? found.funding.Funder));
        return
        [
            .. named
                .GroupBy(found => found.name, StringComparer.OrdinalIgnoreCase)
                .Select(same => new Funder(
                    same.First().name,
                    same.First().partner,
                    [.. same.SelectMany(found => found.funding.Awards).Distinct(StringComparer.Ordinal)],
                    same.Select(found => found.funding.Ror).FirstOrDefault(ror => ror is not null),
                    same.Select(found => found.funding.FunderId).FirstOrDefault(id => id is not null)
                )),
        ];
    }

    /// <summary>The address of information about it; <see cref="Partner"/> gives its part of the partners' page.</summary>
    public string? Url =>
        Ror is { } ror ? RorId.Url(ror)
        : FunderId is { } id ? DoiName.Url(id)
        : null;

    // Partners have one list for all languages, in the main edition.
    static Partner? Find(Funding funding, Site site) =>
        site.Editions.Main.Partners.FirstOrDefault(partner =>
            partner.Name == funding.Funder || partner.Title.Equals(funding.Funder, StringComparison.OrdinalIgnoreCase)
        );
}
