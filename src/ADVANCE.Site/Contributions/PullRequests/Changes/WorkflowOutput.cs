using Advance.Commands;
using Advance.Exits;
using Advance.Printing;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>
/// Sets outputs for later steps of a GitHub Actions workflow (docs.github.com, "Setting an output parameter").
/// </summary>
static class WorkflowOutput
{
    /// <summary>The variable that names GitHub Actions' file for a step's outputs.</summary>
    const string Variable = "GITHUB_OUTPUT";

    public static void Write(string name, bool value) => Write((name, value ? "true" : "false"));

    /// <summary>
    /// In a workflow, adds a line for each output; elsewhere does nothing. Values are reduced to one line, so that none
    /// can pose as another output.
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
