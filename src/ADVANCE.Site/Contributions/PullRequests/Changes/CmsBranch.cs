namespace Advance.Contributions.PullRequests.Changes;

/// <summary>
/// The name of a branch that Sveltia CMS or Decap CMS creates for an entry: <c>cms/news/launch</c>, and from a fork
/// <c>cms/owner/repository/news/launch</c>.
/// </summary>
/// <param name="Collection">The editor's name for the type of content.</param>
/// <param name="Slug">The entry's name; a slash in it may be written <c>%2F</c> in the branch.</param>
sealed record CmsBranch(string Collection, string Slug)
{
    const string Prefix = "cms/";

    public static bool Is(string branch) => branch.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Null for a branch with any other name.</summary>
    /// <param name="branch">The branch's name.</param>
    /// <param name="repository">The repository with the branch, as <c>owner/name</c>: in a fork the branch's name begins with
    /// it.</param>
    public static CmsBranch? Parse(string branch, string? repository)
    {
        if (!Is(branch))
            return null;
        var parts = branch[Prefix.Length..].Split('/');
        if (parts.Length >= 4 && $"{parts[0]}/{parts[1]}".Equals(repository, StringComparison.OrdinalIgnoreCase))
            parts = parts[2..];
        var slug = Uri.UnescapeDataString(string.Join('/', parts.Skip(1)));
        return parts[0].Length > 0 && slug.Length > 0 ? new CmsBranch(Uri.UnescapeDataString(parts[0]), slug) : null;
    }
}
