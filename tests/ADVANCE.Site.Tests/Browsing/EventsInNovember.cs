using Advance.Tests.Browsing;
using Advance.Tests.Running;

[assembly: AssemblyFixture(typeof(EventsInNovember))]

namespace Advance.Tests.Browsing;

/// <summary>A site with events, built once, on 22 November 2026, and read on other days.</summary>
public sealed class EventsInNovember : IAsyncDisposable
{
    readonly SiteFolder site = new(EventSite.Files);
    readonly Lazy<Task<StaticHost>> served;

    public EventsInNovember() => served = new(Serve);

    internal Task<StaticHost> Host => served.Value;

    public async ValueTask DisposeAsync()
    {
        if (served.IsValueCreated && served.Value.IsCompletedSuccessfully)
            await (await served.Value).DisposeAsync();
        site.Dispose();
    }

    async Task<StaticHost> Serve()
    {
        var build = site.Build("--date", "2026-11-22");
        Assert.True(build.ExitCode == 0, build.ToString());
        return await StaticHost.Serve(site.Output);
    }
}
