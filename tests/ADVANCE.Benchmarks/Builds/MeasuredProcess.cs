using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Advance.Benchmarks.Builds;

/// <summary>
/// Runs a program to its end and measures it with wait4(2), which covers this process and the processes it waited for.
/// </summary>
static partial class MeasuredProcess
{
    /// <summary>The exit code of a build that made its site.</summary>
    public const string Built = "built";

    /// <summary>The exit code of a build that found errors.</summary>
    public const string Refused = "refused";

    /// <param name="command">The program, found on the PATH, and its arguments.</param>
    /// <param name="folder">The folder to run it in.</param>
    /// <exception cref="InvalidOperationException">It failed; the message contains its output.</exception>
    public static Usage Run(IReadOnlyList<string> command, string folder)
    {
        var (status, usage, log) = Measure(command, folder, "");
        return status == 0 ? usage : throw new InvalidOperationException($"'{string.Join(' ', command)}' failed:\n{log}");
    }

    /// <summary>Runs a build that may find errors, and ends it if it takes too long.</summary>
    /// <param name="command">The program, found on the PATH, and its arguments.</param>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="mostSeconds">The limit in seconds of processor time.</param>
    public static (Usage Usage, string Outcome) Try(IReadOnlyList<string> command, string folder, int mostSeconds)
    {
        var (status, usage, log) = Measure(command, folder, $"ulimit -c 0; ulimit -t {mostSeconds}; ");
        // The low bits are a signal, those above are the exit code (wait(2)).
        return (
            usage,
            (status & 0x7F, status >> 8) switch
            {
                (0, 0) => Built,
                (0, 1) => Refused + Code(log),
                (0, var code) => $"exit code {code}",
                (24 or 9, _) => $"ended after {mostSeconds} s",
                var (signal, _) => $"signal {signal}",
            }
        );
    }

    static (int Status, Usage Usage, string Log) Measure(IReadOnlyList<string> command, string folder, string limits)
    {
        var log = Path.GetTempFileName();
        try
        {
            // The shell is replaced by the program with exec, so it isn't measured with it.
            string?[] arguments =
            [
                "sh",
                "-c",
                limits + "cd \"$1\" && shift && exec \"$@\" >\"$0\" 2>&1 </dev/null",
                log,
                folder,
                .. command,
                null,
            ];
            string?[] environment =
            [
                .. Environment
                    .GetEnvironmentVariables()
                    .Cast<DictionaryEntry>()
                    .Select(variable => $"{variable.Key}={variable.Value}"),
                null,
            ];
            var clock = Stopwatch.StartNew();
            if (Spawn(out var process, "/bin/sh", 0, 0, arguments, environment) is not 0 and var error)
                throw new Win32Exception(error);
            if (Wait(process, out var status, 0, out var usage) < 0)
                throw new Win32Exception();
            var wall = clock.Elapsed.TotalSeconds;
            return (status, new Usage(wall, usage.UserSeconds, usage.SystemSeconds, usage.PeakMegabytes), File.ReadAllText(log));
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <summary>The first error's code, with a space before it.</summary>
    static string Code(string log) => FirstError().Match(log) is { Success: true } error ? $" {error.Groups[1].Value}" : "";

    [GeneratedRegex(": error (ADV[0-9]+):")]
    private static partial Regex FirstError();

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(
        out int process,
        string path,
        nint actions,
        nint attributes,
        string?[] arguments,
        string?[] environment
    );

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    private static partial int Wait(int process, out int status, int options, out ResourceUsage usage);
}
