using Advance.Settings;

namespace Advance.Generation.Editing;

/// <summary>Where an editor keeps what it saves: a repository behind GitHub's interfaces.</summary>
/// <param name="Repository">As in <c>owner/name</c>.</param>
/// <param name="Branch">The branch that is published.</param>
/// <param name="RestRoot">Address of the REST interface, without a slash at its end; null for github.com's.</param>
/// <param name="GraphQlRoot">Of the GraphQL interface; null where it is the REST interface's.</param>
/// <param name="IsReviewed">What is saved waits on a branch of its own, for somebody to look at it.</param>
public sealed record EditorBackend(string Repository, string Branch, string? RestRoot, string? GraphQlRoot, bool IsReviewed)
{
    /// <summary>github.com's interface.</summary>
    public const string GitHub = "https://api.github.com";

    /// <summary>The one of the settings, or null if they name none, and the site then has no editor.</summary>
    public static EditorBackend? Of(SiteSettings settings) =>
        settings.Repository is not { } repository
            ? null
            : new(repository, settings.Branch, settings.RepositoryApi, GraphQl(settings.RepositoryApi), IsReviewed: true);

    /// <summary>What a page needs to reach it: scheme, name and port (RFC 6454).</summary>
    public string Origin => new Uri(RestRoot ?? GitHub).GetLeftPart(UriPartial.Authority);

    // A GitHub Enterprise Server has the two side by side, as /api/v3 and /api/graphql.
    static string? GraphQl(string? rest) =>
        rest is not null && rest.EndsWith("/api/v3", StringComparison.Ordinal) ? rest[..^"v3".Length] + "graphql" : rest;
}
