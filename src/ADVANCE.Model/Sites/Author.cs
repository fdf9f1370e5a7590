using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;

namespace Advance.Sites;

/// <summary>An author in a byline.</summary>
/// <param name="Name">The name to print: spelt as on the person's page, if they have one.</param>
/// <param name="Person">The person's page, or null.</param>
/// <param name="Record">The name in the bibliographic record, or null if the front matter names the author.</param>
public sealed record Author(string Name, Person? Person, CslName? Record = null)
{
    /// <summary>Their ORCID iD: from their page or from the record.</summary>
    public string? Orcid => Person?.Orcid ?? Record?.Orcid;

    public bool IsOrganisation => Person is null && Record is { IsLiteral: true };
}
