using System.Runtime.InteropServices;

namespace Advance.Publish;

/// <summary>A second name for the same file. .NET has no call for it yet.</summary>
static partial class HardLink
{
    /// <summary>False if the file system has no hard links; the caller then writes the file.</summary>
    public static bool TryCreate(string path, string existing) =>
        OperatingSystem.IsWindows() ? CreateHardLink(path, existing, 0) : Link(existing, path) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string path);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string path, string existing, nint reserved);
}
