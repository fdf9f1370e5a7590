namespace Advance.Settings;

/// <summary>The repository that an editor saves to, through GitHub's APIs.</summary>
/// <param name="Repository">As in <c>owner/name</c>.</param>
/// <param name="Branch">The branch that is published.</param>
/// <param name="RestRoot">The REST API's address, without a trailing slash; null for github.com's.</param>
/// <param name="GraphQlRoot">The GraphQL API's address; null if it is the same as the REST API's.</param>
/// <param name="IsReviewed">Whether saved changes wait on their own branch for review.</param>
public sealed record EditorBackend(string Repository, string Branch, string? RestRoot, string? GraphQlRoot, bool IsReviewed)
{
    /// <summary>github.com's API.</summary>
    public const string GitHub = "https://api.github.com";

    /// <summary>The backend in the settings, or null if there is none; the site then has no editor.</summary>
    public static EditorBackend? Of(SiteSettings settings) =>
        settings.Repository is not { } repository
            ? null
            : new(repository, settings.Branch, settings.RepositoryApi, GraphQl(settings.RepositoryApi), IsReviewed: true);

    /// <summary>The origin that the page connects to: scheme, host and port (RFC 6454).</summary>
    public string Origin => new Uri(RestRoot ?? GitHub).GetLeftPart(UriPartial.Authority);

    // GitHub Enterprise Server has both side by side, as /api/v3 and /api/graphql.
    static string? GraphQl(string? rest) =>
        rest is not null && rest.EndsWith("/api/v3", StringComparison.Ordinal) ? rest[..^"v3".Length] + "graphql" : rest;
}
