using System.Runtime.InteropServices;

namespace Advance.Tests;

/// <summary>Named pipes, which block anything that opens them. Windows has none in folders.</summary>
static partial class Pipe
{
    /// <summary>Creates a named pipe (mkfifo(3)).</summary>
    public static void Make(string path) => Assert.Equal(0, MakePipe(path, 0b110_110_110));

    [LibraryImport("libc", EntryPoint = "mkfifo", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakePipe(string path, uint mode);
}
