using System.Runtime.InteropServices;
using NetVips;

namespace Advance.Pictures;

/// <summary>
/// The native library that makes pictures: found and set up once, before its first use. It draws text by our own font
/// configuration and environment, never the machine's.
/// </summary>
static partial class Libvips
{
    /// <summary>True if there is one for this machine.</summary>
    public static bool IsThere => SetUp.Value;

    /// <summary>Of the library: another version makes other bytes.</summary>
    public static string Version => "libvips " + string.Join('.', new[] { 0, 1, 2 }.Select(part => NetVips.NetVips.Version(part)));

    /// <summary>For fonts and their configuration: of this process alone, and gone with it.</summary>
    public static string Folder => OwnFolder.Value;

    static readonly Lazy<string> OwnFolder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("advance-fonts-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(folder);
        return folder;
    });

    static readonly Lazy<bool> SetUp = new(() =>
    {
        if (!ModuleInitializer.VipsInitialized) return false;
        CloseOff();
        // Every core makes a picture of its own: threads within one would cost more, and AVIF's bytes depend on their number.
        NetVips.NetVips.Concurrency = 1;
        // Each picture is made once: to remember operations would only keep large pictures in memory.
        Cache.Max = 0;
        // What is wrong with a file is said in diagnostics.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, (_, _, _) => { });
        // Whatever a contributor's file claims to be, only these read it.
        Operation.Block("VipsForeignLoad", true);
        foreach (var known in new[] { "Jpeg", "Png", "Webp", "Nsgif", "Heif", "Svg" }) Operation.Block("VipsForeignLoad" + known, false);
        return true;
    });

    /// <summary>Shuts out fonts, caches and wishes of the machine, which fontconfig, Pango and FreeType ask for.</summary>
    static void CloseOff()
    {
        var configuration = Path.Combine(Folder, "fonts.conf");
        File.WriteAllText(configuration, """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              <match target="font">
                <edit name="antialias" mode="assign"><bool>true</bool></edit>
                <edit name="hinting" mode="assign"><bool>false</bool></edit>
                <edit name="autohint" mode="assign"><bool>false</bool></edit>
                <edit name="rgba" mode="assign"><const>none</const></edit>
              </match>
            </fontconfig>
            """);
        Set("FONTCONFIG_FILE", configuration);
        Set("FONTCONFIG_PATH", Folder);
        foreach (var wish in new[] { "FONTCONFIG_SYSROOT", "FC_LANG", "FC_DEBUG", "PANGOCAIRO_BACKEND", "FREETYPE_PROPERTIES" }) Set(wish, "");
        Set("PANGO_LANGUAGE", "en");
    }

    // .NET keeps an environment of its own, which native libraries don't see (Environment.SetEnvironmentVariable, remarks).
    static void Set(string name, string value)
    {
        if (OperatingSystem.IsWindows()) _ = PutEnvironment(name, value);
        else if (value.Length == 0) _ = UnsetEnvironment(name);
        else _ = SetEnvironment(name, value, overwrite: 1);
    }

    static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder for temporary files is cleaned by the system too.
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);

    [LibraryImport("libc", EntryPoint = "unsetenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int UnsetEnvironment(string name);

    [LibraryImport("ucrtbase", EntryPoint = "_putenv_s", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int PutEnvironment(string name, string value);
}
