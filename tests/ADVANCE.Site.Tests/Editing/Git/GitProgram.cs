using System.Diagnostics;
using System.Globalization;
using System.Text;
using Advance.Preview.GitHost;
using Advance.Preview.GitHost.Storage;

namespace Advance.Tests.Editing.Git;

/// <summary>
/// The real <c>git</c> in its own bare repository, ignoring the settings of the machine and of the user.
/// </summary>
/// <param name="folder">The full path of the repository.</param>
/// <param name="author">The author of commits.</param>
/// <param name="clock">Gives the dates of commits.</param>
sealed class GitProgram(string folder, Account author, TimeProvider clock)
{
    /// <summary>Creates an empty repository there.</summary>
    public void Initialize(string branch) => Run("init", "--quiet", "--bare", $"--initial-branch={branch}");

    /// <summary>The output as text, without trailing white space.</summary>
    /// <exception cref="GitFailedException">It exited with a code other than 0.</exception>
    public string Text(params string[] arguments) => Encoding.UTF8.GetString(Run(arguments)).TrimEnd();

    /// <summary>The parts of the output, separated or ended by NULs (option <c>-z</c>).</summary>
    /// <exception cref="GitFailedException">It exited with a code other than 0.</exception>
    public string[] Parts(params string[] arguments) =>
        Encoding.UTF8.GetString(Run(arguments)).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public byte[] Run(params string[] arguments) => RunOn(default, null, arguments);

    /// <param name="input">Its input.</param>
    /// <param name="index">The full path of the index to use, if one is needed.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <exception cref="GitFailedException">It exited with a code other than 0.</exception>
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
