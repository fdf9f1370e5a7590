namespace Advance.Tests.Editing.Git;

/// <summary>The program <c>git</c> failed; the message is git's own.</summary>
sealed class GitFailedException(int exitCode, string message) : Exception(message)
{
    public int ExitCode => exitCode;
}
