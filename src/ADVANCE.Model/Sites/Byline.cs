using Advance.Content;
using Advance.Content.Citations;

namespace Advance.Sites;

/// <summary>
/// Works out who wrote an item. A paper's authors are all those of its record, in that order, because that is the paper's own
/// byline. Without a record, and for everything else, the front matter names the authors.
/// </summary>
public static class Byline
{
    public static IReadOnlyList<Author> Of(Item item, Site site) =>
        site.Bylines.GetOrAdd(item, static (item, site) => Find(item, site), site);

    static List<Author> Find(Item item, Site site)
    {
        if (item is not Publication { Record: { Authors.Count: > 0 } record })
            return [.. item.Authors.Select(Written)];
        var named = item.Authors.Select(site.FindPerson).OfType<Person>().Distinct().ToArray();
        var authors = new List<Author>();
        var found = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        foreach (var name in record.Authors)
        {
            var person = (name.Orcid is { } orcid ? site.PersonByOrcid(orcid) : null)
                ?? PersonMatch.Find(name, named)
                ?? PersonMatch.Find(name, site.PeopleLike(PersonMatch.KeyOf(name)));
            if (person is not null && !found.Add(person))
                person = null;
            authors.Add(new(person?.Title ?? name.Spoken, person, name));
        }
        // If a record says that its list is incomplete, the front matter may name the missing authors.
        if (record.HasMoreAuthors)
            authors.AddRange(item.Authors.Where(name => !IsIn(authors, name, site)).Select(Written));
        return authors;

        Author Written(string name) => new(site.AuthorName(name), site.FindPerson(name));
    }

    /// <summary>
    /// The authors in the front matter that are missing from the record, although it says that its list is complete.
    /// </summary>
    public static IEnumerable<string> NotInRecord(Publication paper, Site site)
    {
        if (paper.Record is not { Authors.Count: > 0, HasMoreAuthors: false })
            return [];
        var authors = Of(paper, site);
        return paper.Authors.Where(name => !IsIn(authors, name, site));
    }

    /// <summary>The people whose pages list an item: those in its byline and those that its front matter names.</summary>
    public static IEnumerable<Person> People(Item item, Site site) =>
        Of(item, site)
            .Select(author => author.Person)
            .Concat(item.Authors.Select(site.FindPerson))
            .OfType<Person>()
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Person>();

    static bool IsIn(IEnumerable<Author> authors, string name, Site site) =>
        site.FindPerson(name) is { } person
            ? authors.Any(author => ReferenceEquals(author.Person, person))
            : authors.Any(author =>
                author.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
                || (author.Record is { } record && PersonMatch.IsSame(record, name))
            );
}
