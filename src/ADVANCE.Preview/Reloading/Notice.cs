using System.Net.ServerSentEvents;
using Advance.Preview.Editions;

namespace Advance.Preview.Reloading;

/// <summary>
/// What browsers are told, as events of the HTML standard (section 9.2, Server-sent events); the data is the edition's version.
/// </summary>
static class Notice
{
    /// <summary>Pages of another version are to load again.</summary>
    public static SseItem<string> Reload(Edition edition) =>
        new(edition.Version, "reload") { ReconnectionInterval = TimeSpan.FromMilliseconds(500) };

    /// <summary>Pages may keep all but their style sheets.</summary>
    public static SseItem<string> Styles(Edition edition) => new(edition.Version, "styles");
}
