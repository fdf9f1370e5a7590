using Advance.Tests.Browsing;
using Microsoft.Playwright;

namespace Advance.Tests.Hostile;

/// <summary>
/// A real browser on pages full of hostile text: a refresh in a page's text would be followed, whatever the page's policy says.
/// </summary>
public class HostileBrowserTests(SharedBrowser browser, HostileSite site)
{
    [Fact]
    public async Task Nothing_written_on_a_page_navigates_away_or_contacts_another_site()
    {
        await using var host = await StaticHost.Serve(site.Folder);
        await using var visit = await Visit.To(browser, host);
        foreach (var address in new[] { "/", "/news/", "/news/b-0/", "/news/b-1/", "/people/", "/partners/", "/topics/" })
        {
            await visit.OpenUntilQuiet(address);
            Assert.Equal(address, visit.Address);
        }
        Assert.Empty(visit.RequestsElsewhere);
    }
}
