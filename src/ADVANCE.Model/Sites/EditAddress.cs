using Advance.Content;
using Advance.Settings;

namespace Advance.Sites;

/// <summary>
/// The address where a page's file can be edited in a browser: GitHub's editor, which proposes the change as a pull request.
/// </summary>
public static class EditAddress
{
    /// <summary>
    /// Null if the settings name no <c>Repository</c>, or if the page has no file in the site's folder, such as a list.
    /// </summary>
    public static string? Of(PageView view, SiteSettings settings) =>
        settings.Repository is { } repository
        && EntryOf(view) is { Document.Source.DisplayPath: var path }
        && !path.StartsWith("../", StringComparison.Ordinal)
        && !Path.IsPathRooted(path)
            ? $"{HostOf(settings)}/{repository}/edit/{settings.Branch}/"
                + string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
            : null;

    // GitHub Enterprise Server has its API below its own address.
    static string HostOf(SiteSettings settings) =>
        settings.RepositoryApi is { } api ? new Uri(api).GetLeftPart(UriPartial.Authority) : "https://github.com";

    /// <summary>The entry that the page shows; a translation is a separate entry.</summary>
    public static Entry? EntryOf(PageView view) =>
        view switch
        {
            ItemView item => item.Item,
            PlainPageView page => page.Page,
            HomeView home => home.Page,
            PersonView person => person.Person,
            TopicView topic => topic.Term.Topic,
            _ => null,
        };
}
