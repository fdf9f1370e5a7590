using System.Net.ServerSentEvents;
using Advance.Preview.Editions;

namespace Advance.Preview.Reloading;

/// <summary>
/// Notices for browsers, as server-sent events (HTML standard, section 9.2); the data is the edition's version.
/// </summary>
static class Notice
{
    /// <summary>Pages of another version should reload.</summary>
    public static SseItem<string> Reload(Edition edition) =>
        new(edition.Version, "reload") { ReconnectionInterval = TimeSpan.FromMilliseconds(500) };

    /// <summary>Pages need only replace their style sheets.</summary>
    public static SseItem<string> Styles(Edition edition) => new(edition.Version, "styles");
}
