namespace Advance.PullRequests;

/// <summary>Tells the steps that follow in a workflow of GitHub Actions something (docs.github.com, "Setting an output parameter").</summary>
static class WorkflowOutput
{
    /// <summary>Adds a line where a workflow reads them, and nothing elsewhere.</summary>
    public static void Write(string name, bool value)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_OUTPUT") is { Length: > 0 } path) File.AppendAllText(path, $"{name}={(value ? "true" : "false")}\n");
    }
}
