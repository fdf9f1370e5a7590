using Advance.Content;
using Advance.Settings;
using Advance.Sites.Views;

namespace Advance.Sites;

/// <summary>
/// Where a page's file can be changed in a browser: GitHub's own editor, which offers the change as a pull request.
/// </summary>
public static class EditAddress
{
    /// <summary>
    /// Null where the settings name no <c>Repository</c>, and for a page that no file of the site's folder is behind, such as a
    /// list.
    /// </summary>
    public static string? Of(PageView view, SiteSettings settings) =>
        settings.Repository is { } repository
        && EntryOf(view) is { Document.Source.DisplayPath: var path }
        && !path.StartsWith("../", StringComparison.Ordinal)
        && !Path.IsPathRooted(path)
            ? $"{HostOf(settings)}/{repository}/edit/{settings.Branch}/"
                + string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
            : null;

    // An Enterprise Server has its interface below its own address.
    static string HostOf(SiteSettings settings) =>
        settings.RepositoryApi is { } api ? new Uri(api).GetLeftPart(UriPartial.Authority) : "https://github.com";

    /// <summary>The entry that the page shows; a translation is an entry of its own.</summary>
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
