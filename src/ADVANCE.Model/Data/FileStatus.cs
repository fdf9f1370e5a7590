using System.Runtime.InteropServices;

namespace Advance.Data;

/// <summary>
/// What the system knows about a name in a folder, found out without opening anything: opening a named pipe waits for a
/// writer.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Stamp">Changes whenever a file's bytes do.</param>
public readonly partial record struct FileStatus(FileKind Kind, FileStamp Stamp)
{
    const int KindMask = 0xF000,
        Pipe = 0x1000,
        Folder = 0x4000,
        Regular = 0x8000,
        Link = 0xA000,
        Socket = 0xC000;

    /// <summary>The status of what the path finally leads to.</summary>
    public static FileStatus Of(string path) =>
        OperatingSystem.IsWindows() ? Windows(path, follow: true) : Read(Stat(path, out var status), status);

    /// <summary>The status of the name itself, which may be a symbolic link.</summary>
    public static FileStatus OfName(string path) =>
        OperatingSystem.IsWindows() ? Windows(path, follow: false) : Read(LinkStat(path, out var status), status);

    static FileStatus Read(int failure, in UnixStatus status) =>
        failure != 0
            ? default
            : new(
                (status.Mode & KindMask) switch
                {
                    Regular => FileKind.File,
                    Folder => FileKind.Folder,
                    Link => FileKind.Link,
                    Pipe => FileKind.Pipe,
                    Socket => FileKind.Socket,
                    _ => FileKind.Device,
                },
                new(status.Size, (status.Written, status.WrittenRest), (status.Changed, status.ChangedRest), status.Number)
            );

    // Windows keeps pipes and devices in separate places.
    static FileStatus Windows(string path, bool follow)
    {
        var file = new FileInfo(path);
        if (!file.Exists && !Directory.Exists(path))
            return default;
        if (!follow && file.LinkTarget is not null)
            return new(FileKind.Link, default);
        if (!file.Exists)
            return new(FileKind.Folder, default);
        return new(FileKind.File, new(file.Length, (0, file.LastWriteTimeUtc.Ticks), default, 0));
    }

    // The runtime's own structure, because struct stat differs between systems (dotnet/runtime, System.Native/pal_io.h).
    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, out UnixStatus status);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkStat(string path, out UnixStatus status);

    // Larger than necessary today, in case a field is added at its end.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    readonly struct UnixStatus
    {
        [FieldOffset(4)]
        public readonly int Mode;

        [FieldOffset(16)]
        public readonly long Size;

        [FieldOffset(40)]
        public readonly long Written;

        [FieldOffset(48)]
        public readonly long WrittenRest;

        [FieldOffset(56)]
        public readonly long Changed;

        [FieldOffset(64)]
        public readonly long ChangedRest;

        [FieldOffset(104)]
        public readonly long Number;
    }
}

/// <summary>What a name in a folder can be.</summary>
public enum FileKind
{
    None,
    File,
    Folder,
    Link,
    Pipe,
    Socket,
    Device,
}

/// <summary>
/// Two reads of a file with equal stamps gave the same bytes. The time of writing isn't enough, because programs set it back,
/// and so does correcting the clock. The time of change belongs to the system and can't be set.
/// </summary>
/// <param name="Length">In bytes.</param>
/// <param name="Written">When its bytes were last written, according to programs.</param>
/// <param name="Changed">When the system last saw a change.</param>
/// <param name="Number">
/// The file's number on its disk (inode): a different file with the same name has a different number.
/// </param>
public readonly record struct FileStamp(
    long Length,
    (long Seconds, long Fraction) Written,
    (long Seconds, long Fraction) Changed,
    long Number
);
