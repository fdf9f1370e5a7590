using System.Globalization;
using Advance.Parse;

namespace Advance.Preview.Editions;

/// <summary>Rebuilds the site up to the point where pages would be rendered, and keeps the last good pages meanwhile.</summary>
sealed class Rebuilder(Func<BuildSession, SiteBuild> build)
{
    // A browser that waited for a server to restart must not mistake its first edition for one that it has seen.
    readonly string run = Guid.NewGuid().ToString("n")[..8];
    BuildSession session = new();
    int builds;
    volatile Edition current = new() { Version = "" };

    public Edition Current => current;

    /// <param name="forget">Parse every document again.</param>
    public Edition Rebuild(bool forget = false)
    {
        if (forget)
            session = new BuildSession();
        var next = current with
        {
            Version = string.Create(CultureInfo.InvariantCulture, $"{run}.{++builds}"),
            Result = null,
            Failure = null,
        };
        try
        {
            var site = build(session);
            var result = site.Load();
            next = next with { Result = result };
            if (result is { HasErrors: false, Site: { } loaded })
                next = next with { Site = new PreviewOutput(site.Files(loaded)), LinkRoot = loaded.Settings.LinkRoot };
        }
#pragma warning disable CA1031 // A bug in a check or in the theme is shown to the author; the preview keeps running.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            next = next with { Failure = bug };
        }
        return current = next;
    }
}
