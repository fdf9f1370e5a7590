using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Advance.Benchmarks.Builds;

/// <summary>Runs a program to its end and measures it by wait4(2), which tells of this one process and what it waited for.</summary>
static partial class MeasuredProcess
{
    /// <param name="command">The program, found on the PATH, and its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    /// <exception cref="InvalidOperationException">It failed; the message has what it printed.</exception>
    public static Usage Run(IReadOnlyList<string> command, string folder)
    {
        var log = Path.GetTempFileName();
        try
        {
            // The shell becomes the program by exec, and so is not measured with it.
            string?[] arguments = ["sh", "-c", "cd \"$1\" && shift && exec \"$@\" >\"$0\" 2>&1 </dev/null", log, folder, .. command, null];
            string?[] environment = [.. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => $"{variable.Key}={variable.Value}"), null];
            var clock = Stopwatch.StartNew();
            if (Spawn(out var process, "/bin/sh", 0, 0, arguments, environment) is not 0 and var error) throw new Win32Exception(error);
            if (Wait(process, out var status, 0, out var usage) < 0) throw new Win32Exception();
            var wall = clock.Elapsed.TotalSeconds;
            if (status != 0) throw new InvalidOperationException($"'{string.Join(' ', command)}' failed:\n{File.ReadAllText(log)}");
            return new Usage(wall, usage.UserSeconds, usage.SystemSeconds, usage.PeakMegabytes);
        }
        finally
        {
            File.Delete(log);
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(out int process, string path, nint actions, nint attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    private static partial int Wait(int process, out int status, int options, out ResourceUsage usage);
}
