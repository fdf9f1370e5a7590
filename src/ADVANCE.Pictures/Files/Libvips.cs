using System.Runtime.InteropServices;
using NetVips;

namespace Advance.Pictures.Files;

/// <summary>
/// The native library that processes pictures. Only workers call it; the program itself only asks whether it is available.
/// </summary>
static class Libvips
{
    static readonly Lazy<nint> Handle = new(() =>
        NativeLibrary.TryLoad(Name, typeof(ModuleInitializer).Assembly, Places, out var handle) ? handle : 0
    );

    /// <summary>Whether the library is available for this machine. Loads it, but doesn't initialise it.</summary>
    public static bool IsThere => Handle.Value != 0;

    /// <summary>The library's version, because another version produces other bytes. Empty if there is none.</summary>
    public static string Version { get; } = IsThere ? $"libvips {string.Join('.', new[] { 0, 1, 2 }.Select(Part))}" : "";

    const DllImportSearchPath Places = DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory;

    static string Name =>
        OperatingSystem.IsWindows() ? "libvips-42.dll"
        : OperatingSystem.IsMacOS() ? "libvips.42.dylib"
        : "libvips.so.42";

    // NetVips would initialise the library to ask for its version.
    static unsafe int Part(int part) =>
        ((delegate* unmanaged<int, int>)NativeLibrary.GetExport(Handle.Value, "vips_version"))(part);

    /// <summary>Configures the library, before its first use.</summary>
    public static void SetUp()
    {
        // There is one worker for each core: threads inside a worker would cost more, and the bytes of AVIF depend on their
        // number.
        NetVips.NetVips.Concurrency = 1;
        // Each picture is processed once, so a cache of operations would only keep large pictures in memory.
        Cache.Max = 0;
        // Diagnostics report what is wrong with a file.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, (_, _, _) => { });
        // Whatever a contributor's file claims to be, only these loaders may read it.
        Operation.Block("VipsForeignLoad", true);
        foreach (var known in new[] { "Jpeg", "Png", "Webp", "Nsgif", "Heif", "Svg" })
            Operation.Block("VipsForeignLoad" + known, false);
    }
}
