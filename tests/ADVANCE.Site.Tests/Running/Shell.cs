using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Advance.Tests.Running;

/// <summary>The result of a process.</summary>
sealed record Outcome(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> OutputLines => Lines(Output);
    public IReadOnlyList<string> ErrorLines => Lines(Errors);

    public override string ToString() => $"exit code {ExitCode}\n{Output}{Errors}";

    static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs programs as a shell would: no window, no input, output and errors redirected.</summary>
static class Shell
{
    /// <summary>The full path of the folder of the runtime and SDK that these tests run on.</summary>
    public static string DotnetRoot { get; } = Path.GetFullPath("../../..", RuntimeEnvironment.GetRuntimeDirectory());

    // Ends a program that hangs; normal runs are far quicker.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(40);

    /// <exception cref="Win32Exception">There is no such program.</exception>
    /// <exception cref="TimeoutException">It was ended after 40 minutes.</exception>
    public static Outcome Run(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        using var process = Start(program, arguments, folder, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Patience}.");
        }
        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <exception cref="Win32Exception">There is no such program.</exception>
    public static Process Start(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // An SDK may be installed anywhere, so tell programs which runtime these tests run on.
        start.Environment["DOTNET_ROOT"] = DotnetRoot;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? Find(params IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return names
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix)))
            .FirstOrDefault(File.Exists);
    }
}
