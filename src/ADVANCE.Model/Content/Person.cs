using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Values;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>A member of the programme.</summary>
public sealed record Person : Entry
{
    static readonly Field<string> NameField = new("name", Text, "The person's full name, as they write it.")
    {
        IsRequired = true,
        Aliases = ["title"],
    };
    static readonly Field<string?> RoleField = new("role", Text!, "The person's role in the programme.") { IsOwn = true };
    static readonly Field<string?> AffiliationField = new("affiliation", Text!, "The person's institution.");
    static readonly Field<string?> OrcidField = new("orcid", Formats.Orcid!, "The ORCID iD, such as 0000-0002-5616-6283.")
    {
        Label = "ORCID iD",
    };
    static readonly Field<string?> UrlField = new("url", Formats.Url!, "The person's own web page.") { Label = "Web page" };
    public static readonly Field<Picture?> ImageField = new("image", Picture.Format!, "A portrait with its description.")
    {
        Label = "Portrait",
    };
    static readonly Field<bool> FormerField = new("former", Flag, "True once the person has left.")
    {
        Label = "Has left",
        Hint = "This person has left the programme.",
    };

    public static ContentType Type { get; } =
        new(
            "person",
            [NameField, RoleField, AffiliationField, OrcidField, UrlField, ImageField, FormerField, .. Common],
            from => new Person(from)
        )
        {
            Label = "Person",
            Plural = "People",
        };

    Person(EntrySource from)
        : base(from, from.Fields.Get(NameField), "")
    {
        Role = from.Fields.Get(RoleField);
        Affiliation = from.Fields.Get(AffiliationField);
        Orcid = from.Fields.Get(OrcidField);
        Url = from.Fields.Get(UrlField);
        Image = from.Fields.Get(ImageField);
        IsFormer = from.Fields.Get(FormerField);
    }

    public string? Role { get; }
    public string? Affiliation { get; }

    /// <summary>Sixteen digits in groups of four; the address is <c>https://orcid.org/</c> followed by them.</summary>
    public string? Orcid { get; }

    public string? Url { get; }
    public Picture? Image { get; }
    public bool IsFormer { get; }

    /// <summary>The last word of the name, in lower case, by which lists of people are sorted.</summary>
    public string SortKey => (Title is null ? "" : $"{Title[(Title.LastIndexOf(' ') + 1)..]} {Title}").ToLowerInvariant();
}
