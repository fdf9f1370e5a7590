using System.Reflection.Metadata;
using Advance.Building;
using Advance.Preview;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Advance.Preview;

/// <summary>
/// Told by the runtime, under <c>dotnet watch</c>, that the program itself was edited: a Razor component, most often.
/// </summary>
static class HotReload
{
    /// <summary>The argument says whether the generator is among what changed, so that parsed documents may be stale.</summary>
    public static event Action<bool>? CodeChanged;

    /// <summary>Called by the runtime, by this name.</summary>
    /// <param name="types">What changed; null where the runtime can't tell.</param>
    public static void UpdateApplication(Type[]? types) =>
        CodeChanged?.Invoke(types is null || types.Any(type => type.Assembly == typeof(SiteBuild).Assembly));
}
