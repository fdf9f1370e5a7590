using System.Globalization;
using Advance.Content;

namespace Advance.Sites.Views;

/// <summary>
/// The parts of the list of publications that have a list of their own, so that readers can narrow it without a script: one
/// for each type and one for each year. A single type or year would repeat the whole list, so it has none.
/// </summary>
public sealed class PublicationFilters
{
    public PublicationFilters(Site site)
    {
        // By the year of the work, which each line shows; the site's own order within a year.
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

    /// <summary>All of them, newest year first.</summary>
    public IReadOnlyList<Publication> Papers { get; }

    /// <summary>In the order of <see cref="PublicationKind"/>.</summary>
    public IReadOnlyList<PublicationFilter> Types { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<PublicationFilter> Years { get; }

    public IEnumerable<PublicationFilter> All => [.. Types, .. Years];

    static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The publications of one type or one year.</summary>
/// <param name="Group"><c>type</c> or <c>year</c>.</param>
/// <param name="Key">Its name in addresses, such as <c>report</c> or <c>2024</c>.</param>
/// <param name="Title">Its name for readers, such as "Reports".</param>
/// <param name="Permalink">Below the list, where publications have no pages: <c>/publications/type/report/</c>.</param>
/// <param name="Papers">Newest year first.</param>
public sealed record PublicationFilter(
    string Group,
    string Key,
    string Title,
    Permalink Permalink,
    IReadOnlyList<Publication> Papers
);
