using Advance.Commands;
using Advance.Exits;

namespace Advance.Contributions.Intake;

/// <summary>The branches of a repository, as git and GitHub list them.</summary>
static class BranchList
{
    const string Prefix = "refs/heads/";

    /// <param name="path">A file with one name on each line: alone, as <c>refs/heads/NAME</c>, or after a commit id as <c>git
    /// ls-remote</c> prints it; null for no file.</param>
    /// <exception cref="UsageException">It can't be read.</exception>
    public static IReadOnlySet<string> Read(string? path)
    {
        if (path is null)
            return new HashSet<string>();
        try
        {
            return File.ReadLines(path).Select(Name).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' can't be read: {exception.Message}");
        }
    }

    static string Name(string line) =>
        line.IndexOf(Prefix, StringComparison.Ordinal) is >= 0 and var at ? line[(at + Prefix.Length)..].Trim() : line.Trim();
}
