using System.Diagnostics;
using System.Globalization;
using System.Text;
using Advance.Preview.GitHost;

namespace Advance.Tests.Editing.Git;

/// <summary>
/// The real <c>git</c> in a bare repository of its own, deaf to the settings of the machine and of whoever runs the tests.
/// </summary>
/// <param name="folder">Full path of the repository.</param>
/// <param name="author">Whose name commits get.</param>
/// <param name="clock">Dates them.</param>
sealed class GitProgram(string folder, Account author, TimeProvider clock)
{
    /// <summary>Makes an empty repository there.</summary>
    public void Initialize(string branch) => Run("init", "--quiet", "--bare", $"--initial-branch={branch}");

    /// <summary>What it prints, as text without white space at the end.</summary>
    /// <exception cref="GitFailedException">It ended with another code than 0.</exception>
    public string Text(params string[] arguments) => Encoding.UTF8.GetString(Run(arguments)).TrimEnd();

    /// <summary>The parts that zeros end or part (option <c>-z</c>).</summary>
    /// <exception cref="GitFailedException">It ended with another code than 0.</exception>
    public string[] Parts(params string[] arguments) =>
        Encoding.UTF8.GetString(Run(arguments)).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public byte[] Run(params string[] arguments) => RunOn(default, null, arguments);

    /// <param name="input">What it reads.</param>
    /// <param name="index">Full path of the index it is to use, where one is needed.</param>
    /// <param name="arguments">Its command and what belongs to that.</param>
    /// <exception cref="GitFailedException">It ended with another code than 0.</exception>
    public byte[] RunOn(ReadOnlyMemory<byte> input, string? index, params string[] arguments)
    {
        using var process = Start(index, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var read = process.StandardOutput.BaseStream.CopyToAsync(output);
        process.StandardInput.BaseStream.Write(input.Span);
        process.StandardInput.Close();
        read.GetAwaiter().GetResult();
        process.WaitForExit();
        var message = errors.GetAwaiter().GetResult().Trim();
        return process.ExitCode == 0 ? output.ToArray() : throw new GitFailedException(process.ExitCode, message);
    }

    public Process Start(string? index, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotePath=false", $"--git-dir={folder}", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(folder)!,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var date = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) + " +0000";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_INDEX_FILE"] = index;
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = author.Name;
            start.Environment[$"GIT_{role}_EMAIL"] = author.Email;
            start.Environment[$"GIT_{role}_DATE"] = date;
        }
        return Process.Start(start)!;
    }
}
