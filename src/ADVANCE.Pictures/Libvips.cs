using System.Runtime.InteropServices;
using NetVips;

namespace Advance.Pictures;

/// <summary>
/// The native library that makes pictures. Only workers call it; the program itself asks no more than whether it is there.
/// </summary>
static class Libvips
{
    static readonly Lazy<nint> Handle = new(() =>
        NativeLibrary.TryLoad(Name, typeof(ModuleInitializer).Assembly, Places, out var handle) ? handle : 0
    );

    /// <summary>True if there is one for this machine. It is loaded and not started.</summary>
    public static bool IsThere => Handle.Value != 0;

    /// <summary>Of the library: another version makes other bytes. Empty where there is none.</summary>
    public static string Version { get; } = IsThere ? $"libvips {string.Join('.', new[] { 0, 1, 2 }.Select(Part))}" : "";

    const DllImportSearchPath Places = DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory;

    static string Name =>
        OperatingSystem.IsWindows() ? "libvips-42.dll"
        : OperatingSystem.IsMacOS() ? "libvips.42.dylib"
        : "libvips.so.42";

    // NetVips would start the library to ask for its version.
    static unsafe int Part(int part) =>
        ((delegate* unmanaged<int, int>)NativeLibrary.GetExport(Handle.Value, "vips_version"))(part);

    /// <summary>Sets it up, before its first use.</summary>
    public static void SetUp()
    {
        // One worker for each core makes pictures: threads within one would cost more, and AVIF's bytes depend on their number.
        NetVips.NetVips.Concurrency = 1;
        // Each picture is made once: to remember operations would only keep large pictures in memory.
        Cache.Max = 0;
        // What is wrong with a file is said in diagnostics.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, (_, _, _) => { });
        // Whatever a contributor's file claims to be, only these read it.
        Operation.Block("VipsForeignLoad", true);
        foreach (var known in new[] { "Jpeg", "Png", "Webp", "Nsgif", "Heif", "Svg" })
            Operation.Block("VipsForeignLoad" + known, false);
    }
}
