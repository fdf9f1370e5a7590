using System.Reflection.Metadata;
using Advance.Preview;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Advance.Preview;

/// <summary>
/// Called by the runtime, under <c>dotnet watch</c>, when the program itself was edited: usually a Razor component.
/// </summary>
static class HotReload
{
    /// <summary>The argument says whether the generator changed, so that parsed documents may be stale.</summary>
    public static event Action<bool>? CodeChanged;

    /// <summary>Called by the runtime, by this name.</summary>
    /// <param name="types">The changed types; null if the runtime can't tell.</param>
    public static void UpdateApplication(Type[]? types) =>
        CodeChanged?.Invoke(types is null || types.Any(type => type.Assembly == typeof(SiteBuild).Assembly));
}
