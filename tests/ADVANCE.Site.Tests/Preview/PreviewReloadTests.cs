using System.Reflection;
using System.Reflection.Metadata;
using Advance.Preview;

namespace Advance.Tests.Preview;

public sealed class PreviewReloadTests
{
    [Fact]
    public async Task Saving_a_file_sends_an_event_and_the_page_has_the_new_text()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await site.Open();
        var first = await tab.Next();

        site.Write("input/news/launch.md", PreviewedSite.News("Launch", "We have ended."));
        var second = await tab.Next();

        Assert.Equal("reload", second.EventType);
        Assert.NotEqual(first.Data, second.Data);
        var page = await site.Text("/news/launch/");
        Assert.Contains("We have ended.", page, StringComparison.Ordinal);
        Assert.Contains($"data-preview=\"{second.Data}\"", page, StringComparison.Ordinal);
        Assert.Contains("input/news/launch.md changed", site.Console, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_rendered_before_a_change_is_notified_when_it_connects()
    {
        await using var site = await PreviewedSite.Start();
        var old = await site.Text("/");
        site.Write("input/index.md", "---\ntitle: Home\nsummary: Home\n---\nAgain.\n");
        await site.TextOnceItHas("/", "Again.");
        await using var tab = await site.Open();
        Assert.DoesNotContain((await tab.Next()).Data, old, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restarted_server_has_a_new_version()
    {
        await using var site = await PreviewedSite.Start();
        string before;
        await using (var tab = await site.Open())
            before = (await tab.Next()).Data;
        await site.Serve(site.Address.Port);
        await using var again = await site.Open();
        Assert.NotEqual(before, (await again.Next()).Data);
    }

    [Fact]
    public async Task A_changed_style_sheet_requests_only_new_styles()
    {
        await using var site = await PreviewedSite.Start(("theme/assets/css/site.css", "body { color: black }"));
        await using var tab = await site.Open();
        await tab.Next();
        site.Write("theme/assets/css/site.css", "body { color: navy }");
        Assert.Equal("styles", (await tab.Next()).EventType);
        site.Write("theme/assets/js/menu.js", "export {};");
        Assert.Equal("reload", (await tab.Next()).EventType);
    }

    [Fact]
    public async Task Edited_code_renders_pages_again_under_dotnet_watch()
    {
        await using var site = await PreviewedSite.Start();
        await using var tab = await site.Open();
        var before = await tab.Next();

        // As the runtime does it: the type named by the assembly, and the method by its name.
        var handler = typeof(PreviewServer).Assembly.GetCustomAttribute<MetadataUpdateHandlerAttribute>()!.HandlerType;
        handler.GetMethod("UpdateApplication")!.Invoke(null, [new[] { typeof(StubTheme) }]);

        var after = await tab.Next();
        Assert.Equal("reload", after.EventType);
        Assert.NotEqual(before.Data, after.Data);
    }
}
