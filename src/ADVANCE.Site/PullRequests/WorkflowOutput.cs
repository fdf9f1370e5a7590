using Advance.Commands;
using Advance.Printing;

namespace Advance.PullRequests;

/// <summary>
/// Tells the steps that follow in a workflow of GitHub Actions something (docs.github.com, "Setting an output parameter").
/// </summary>
static class WorkflowOutput
{
    /// <summary>The variable that names the file in which GitHub Actions takes what a step gives to others.</summary>
    const string Variable = "GITHUB_OUTPUT";

    public static void Write(string name, bool value) => Write((name, value ? "true" : "false"));

    /// <summary>
    /// Adds a line each where a workflow reads them, and nothing elsewhere. A value that has several lines becomes one, so none
    /// can pose as another.
    /// </summary>
    /// <exception cref="UsageException">The file can't be written.</exception>
    public static void Write(params (string Name, string Value)[] outputs)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } path)
            return;
        try
        {
            var lines = outputs.Select(output => $"{output.Name}={PlainText.OneLine(output.Value)}\n");
            File.AppendAllText(path, string.Concat(lines));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' can't be written: {exception.Message}");
        }
    }
}
