using Advance.Content;
using Advance.Content.Citations;

namespace Advance.Sites;

/// <summary>Somebody in a byline.</summary>
/// <param name="Name">As it is printed: a person's own spelling where they have a page.</param>
/// <param name="Person">Their page, or null.</param>
/// <param name="Record">The name in the bibliographic record, or null where the front matter names them.</param>
public sealed record Author(string Name, Person? Person, CslName? Record = null)
{
    /// <summary>Their ORCID iD: their page's own, or the record's.</summary>
    public string? Orcid => Person?.Orcid ?? Record?.Orcid;

    public bool IsOrganisation => Person is null && Record is { IsLiteral: true };
}
