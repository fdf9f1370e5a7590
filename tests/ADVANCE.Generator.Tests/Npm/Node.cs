using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Advance.Tests.Npm;

/// <summary>Runs one of our scripts in Node, where it can import the packages of <c>tests/node</c>.</summary>
static class Node
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// What the script writes to its standard output. It is a module; it imports packages by name, and nothing by path. Skips
    /// the test, with the reason, if Node or the packages aren't available.
    /// </summary>
    /// <param name="script">File name in <c>tests/node</c>, such as <c>read-calendar.mjs</c>.</param>
    /// <param name="input">Its standard input, in UTF-8.</param>
    /// <exception cref="NodeException">The script failed; the message is its error output.</exception>
    public static string Run(string script, string input)
    {
        var code = File.ReadAllText(Path.Combine(NodePackages.Source, script));
        // Passed as text and run in the packages' folder: a module looks for packages beside itself, and these are elsewhere.
        return Start("node", ["--input-type=module", "--eval", code], NodePackages.Folder, input);
    }

    /// <exception cref="NodeException">The program doesn't exist or failed.</exception>
    internal static string Start(string program, IEnumerable<string> arguments, string folder, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            Give(process, input);
            process.WaitForExit();
            return process.ExitCode == 0
                ? output.GetAwaiter().GetResult()
                : throw new NodeException(
                    $"{program} ended with exit code {process.ExitCode}.\n{errors.GetAwaiter().GetResult()}"
                );
        }
        catch (Win32Exception)
        {
            throw new NodeException(
                $"This test needs Node.js 20 or newer with npm, and there is no '{program}'. Install it (Debian: apt-get "
                    + "install nodejs npm)."
            );
        }
    }

    static void Give(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says why.
        }
    }
}

/// <summary>Node or npm isn't available, or what it ran failed.</summary>
public sealed class NodeException(string message) : Exception(message);
