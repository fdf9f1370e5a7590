using Advance.Content;
using Advance.Sites;

namespace Advance.Theme.Words;

/// <summary>The page that says who to call: linked from the same place on every page, if the site has one.</summary>
static class GetHelp
{
    public static Page? Page(Site site) => site.Pages.Concat(site.Lent).FirstOrDefault(page => page.IsHelp);
}
