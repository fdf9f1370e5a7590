using System.Text.Json.Nodes;
using Advance.Content;
using Advance.Content.Values;
using Advance.Sites;

namespace Advance.StructuredData;

/// <summary>People: in full on their own page, and by name and address elsewhere.</summary>
static class PersonData
{
    public static JsonObject Of(Person person, Site site) =>
        Ld.Thing(
            "Person",
            ("@id", Id(person, site)),
            ("name", person.Title),
            ("url", site.Absolute(person.Permalink)),
            ("jobTitle", Ld.Text(person.Role)),
            ("affiliation", Ld.Text(person.Affiliation) is { } name ? Ld.Thing("Organization", ("name", name)) : null),
            ("memberOf", person.IsFormer ? null : ProgrammeData.Publisher(site)),
            ("image", person.Image is { IsPublished: true } image ? PictureData.Of(image, person, site) : null),
            (
                "identifier",
                person.Orcid is { } orcid
                    ? Ld.Thing("PropertyValue", ("propertyID", "ORCID"), ("value", orcid), ("url", OrcidId.Url(orcid)))
                    : null
            ),
            (
                "sameAs",
                Ld.Several([
                    person.Orcid is { } id ? OrcidId.Url(id) : null,
                    person.Url is { } url ? site.Links.Absolute(url, person) : null,
                ])
            )
        );

    /// <summary>A person as named in front matter: one of the site's people, or a name.</summary>
    public static JsonObject Named(string name, Site site) =>
        site.FindPerson(name) is { } person ? Brief(person, site) : Ld.Thing("Person", ("name", name));

    /// <summary>A person in a byline.</summary>
    public static JsonObject Of(Author author, Site site) =>
        author switch
        {
            { Person: { } person } => Brief(person, site),
            { IsOrganisation: true } => Ld.Thing("Organization", ("name", author.Name)),
            { Record: { } name } => Ld.Thing(
                "Person",
                ("name", name.Spoken),
                ("familyName", name.FullFamily),
                ("givenName", name.FullGiven.Length > 0 ? name.FullGiven : null),
                ("sameAs", name.Orcid is { } orcid ? OrcidId.Url(orcid) : null)
            ),
            _ => Ld.Thing("Person", ("name", author.Name)),
        };

    static JsonObject Brief(Person person, Site site) =>
        Ld.Thing(
            "Person",
            ("@id", Id(person, site)),
            ("name", person.Title),
            ("url", site.Absolute(person.Permalink)),
            ("sameAs", person.Orcid is { } orcid ? OrcidId.Url(orcid) : null)
        );

    static string Id(Person person, Site site) => $"{site.Absolute(person.Permalink)}#person";
}
