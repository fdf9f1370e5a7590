namespace Advance.Tests.Editing.Git;

/// <summary>The program <c>git</c> did not do what it was told; the message is its own.</summary>
sealed class GitFailedException(int exitCode, string message) : Exception(message)
{
    public int ExitCode => exitCode;
}
