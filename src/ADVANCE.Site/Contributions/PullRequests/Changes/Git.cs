using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Advance.Commands;
using Advance.Exits;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>The program <c>git</c>, run in a folder. It never prompts and never changes the repository.</summary>
sealed record Git(string Folder)
{
    /// <summary>Standard output, or null if git ended with an error.</summary>
    /// <param name="arguments">Never put a stranger's text where git expects an option.</param>
    /// <param name="index">A file to use instead of the repository's own index.</param>
    /// <exception cref="UsageException">git isn't installed.</exception>
    public string? Try(IEnumerable<string> arguments, string? index = null) => Run(arguments, index, out _);

    /// <exception cref="UsageException">git failed; the message is git's own.</exception>
    public string Ask(IEnumerable<string> arguments, string? index = null) =>
        Run(arguments, index, out var errors) ?? throw new UsageException($"git says: {errors.Trim()}");

    string? Run(IEnumerable<string> arguments, string? index, out string errors)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        // A partial clone must report missing objects, not fetch them.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        if (index is not null)
            start.Environment["GIT_INDEX_FILE"] = index;
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var said = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors = said.GetAwaiter().GetResult();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            throw new UsageException("This command needs git, which isn't installed on this machine.");
        }
    }
}
