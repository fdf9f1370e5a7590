using System.Globalization;
using Advance.Content;

namespace Advance.Sites;

/// <summary>
/// The filtered lists of publications, so that readers can filter without scripts: one for each type and one for each year. If
/// there is only one type or year, it would repeat the whole list, so it has no list of its own.
/// </summary>
public sealed class PublicationFilters
{
    public PublicationFilters(Site site)
    {
        // By the year of the work, which each line shows; within a year, in the site's own order.
        Papers = [.. site.Publications.OrderByDescending(paper => paper.Year)];
        Types = Parts(Papers.GroupBy(paper => paper.Kind).OrderBy(type => type.Key), "type", PublicationKinds.Key, kind =>
            PublicationKinds.Name(kind, site.Words.Lists.Kinds)
        );
        Years = Parts(Papers.GroupBy(paper => paper.Year), "year", Text, Text);

        PublicationFilter[] Parts<T>(
            IEnumerable<IGrouping<T, Publication>> groups,
            string folder,
            Func<T, string> key,
            Func<T, string> title
        ) =>
            groups.ToArray() is { Length: > 1 } several
                ?
                [
                    .. several.Select(group => new PublicationFilter(
                        folder,
                        key(group.Key),
                        title(group.Key),
                        site.Places.Publications.Below(folder).Below(key(group.Key)),
                        [.. group]
                    )),
                ]
                : [];
    }

    /// <summary>All publications, newest year first.</summary>
    public IReadOnlyList<Publication> Papers { get; }

    /// <summary>The types, in the order of <see cref="PublicationKind"/>.</summary>
    public IReadOnlyList<PublicationFilter> Types { get; }

    /// <summary>The years, newest first.</summary>
    public IReadOnlyList<PublicationFilter> Years { get; }

    public IEnumerable<PublicationFilter> All => [.. Types, .. Years];

    static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The publications of one type or one year.</summary>
/// <param name="Group"><c>type</c> or <c>year</c>.</param>
/// <param name="Key">The name in addresses, such as <c>report</c> or <c>2024</c>.</param>
/// <param name="Title">The name for readers, such as "Reports".</param>
/// <param name="Permalink">The address below the list, where publications have no pages:
/// <c>/publications/type/report/</c>.</param>
/// <param name="Papers">The publications, newest year first.</param>
public sealed record PublicationFilter(
    string Group,
    string Key,
    string Title,
    Permalink Permalink,
    IReadOnlyList<Publication> Papers
);
