using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Advance.Tests.Workflows;

/// <summary>
/// What workflows of this repository must not do, since strangers can influence some of them. Each rule returns what it found.
/// </summary>
static partial class WorkflowRules
{
    public static readonly IReadOnlyDictionary<string, Func<Workflow, IEnumerable<string>>> All = new Dictionary<
        string,
        Func<Workflow, IEnumerable<string>>
    >
    {
        ["permissions"] = Permissions,
        ["pins"] = Pins,
        ["expressions"] = Expressions,
        ["caches"] = Caches,
        ["triggers"] = Triggers,
        ["credentials"] = Credentials,
        ["timeouts"] = Timeouts,
        ["secrets"] = Secrets,
        ["quoted"] = Quoted,
        ["decisions"] = Decisions,
        ["machines"] = Machines,
    };

    // Which jobs may write what; all others may only read.
    static readonly string[] Writers =
    [
        "comment pull-requests",
        "propose contents",
        "propose pull-requests",
        "propose issues",
        "deploy pages",
        "deploy id-token",
    ];

    // Events that run with the repository's permissions on a stranger's data.
    static readonly string[] Forbidden =
    [
        "pull_request_target",
        "issue_comment",
        "pull_request_review",
        "pull_request_review_comment",
        "discussion_comment",
        "fork",
        "watch",
        "repository_dispatch",
    ];

    static IEnumerable<string> Permissions(Workflow workflow)
    {
        if (workflow.Root.Child("permissions") is not YamlMappingNode { Children.Count: 0 })
            yield return "The workflow as a whole must have no rights: permissions: {}";
        foreach (var job in workflow.Jobs)
        {
            if (job.Permissions.Count == 0)
                yield return $"'{job.Name}' must say what it may read.";
            foreach (
                var permission in job.Permissions.Where(permission => !permission.EndsWith(": read", StringComparison.Ordinal))
            )
                if (!Writers.Contains($"{job.Name} {permission.Replace(": write", "", StringComparison.Ordinal)}"))
                    yield return $"'{job.Name}' must not have '{permission}'.";
            if (
                workflow.RunsContributions
                && job.Permissions.Any(permission => permission.EndsWith(": write", StringComparison.Ordinal))
            )
                yield return $"'{job.Name}' runs what a pull request brings, and may write.";
        }
    }

    static IEnumerable<string> Pins(Workflow workflow) =>
        workflow
            .Text.Split('\n')
            .Where(line => Uses().IsMatch(line) && !Pinned().IsMatch(line))
            .Select(line => $"{line.Trim()}: give the action's commit, and its version in a comment.");

    // The value becomes part of the script before it runs, so a title could end the string that contains it.
    static IEnumerable<string> Expressions(Workflow workflow) =>
        from job in workflow.Jobs
        from step in job.Steps
        from text in new[] { step.Run, step.With("script") ?? "", step.Root.Text("shell") ?? "" }
        where text.Contains("${{", StringComparison.Ordinal)
        select $"'{job.Name}' has an expression in a script: give the value by 'env'.";

    static IEnumerable<string> Caches(Workflow workflow)
    {
        foreach (var (job, step) in workflow.Jobs.SelectMany(job => job.Steps.Select(step => (job, step))))
        {
            var isCache = step.Action.StartsWith("actions/cache", StringComparison.Ordinal);
            // A build verifies its cached data. A program from a cache could come from anyone.
            if (isCache && !workflow.RunsContributions && step.With("path") != ".cache")
                yield return $"'{job.Name}' keeps '{step.With("path")}' in a cache, which a pull request can write.";
            if (isCache && workflow.RunsContributions && !IsPackageCache(job, step))
                yield return $"'{job.Name}' may only restore packages for tests, and save them on the main branch.";
            if (step.Action == "actions/setup-node" && step.With("package-manager-cache") != "false")
                yield return $"'{job.Name}' lets setup-node keep a cache.";
            if (!isCache && step.With("cache") is { } cache && cache != "false")
                yield return $"'{job.Name}' lets {step.Action} keep a cache.";
        }
    }

    // Nothing leaves such a job, so whoever changes the packages for a pull request changes only its own tests.
    static bool IsPackageCache(Job job, Step step) =>
        step.With("path") is { } paths
        && paths.Split('\n', StringSplitOptions.RemoveEmptyEntries).All(path => path is "~/.nuget/packages" or "~/.npm")
        && job.Steps.All(each => each.Action != "actions/upload-artifact")
        && job.Root.Child("outputs") is null
        && (
            step.Action == "actions/cache/restore"
            || step.Action == "actions/cache/save"
                && (step.Root.Text("if") ?? "").StartsWith("github.event_name == 'push' && ", StringComparison.Ordinal)
        );

    static IEnumerable<string> Triggers(Workflow workflow)
    {
        foreach (var trigger in workflow.Triggers.Intersect(Forbidden))
            yield return $"'{trigger}' has rights, and a stranger starts it.";
        if (workflow.Triggers.Contains("push") && workflow.Trigger("push")?.Child("branches") is null)
            yield return "'push' must name its branches.";
        if (workflow.Triggers.Contains("issues"))
            foreach (
                var job in workflow.Jobs.Where(job =>
                    job.Root.Child("needs") is null && !job.If.Contains("github.event.label.name == ", StringComparison.Ordinal)
                )
            )
                yield return $"'{job.Name}' must wait for a label from someone who may set it.";
        if (!workflow.Triggers.Contains("workflow_run"))
            yield break;
        foreach (var job in workflow.Jobs)
        {
            foreach (var guard in new[] { "workflow_run.event == ", "workflow_run.path == " })
                if (!job.If.Contains(guard, StringComparison.Ordinal))
                    yield return $"'{job.Name}' must look at {guard.Split(' ')[0]}: any workflow may have that name.";
            if (job.If.Contains("||", StringComparison.Ordinal))
                yield return $"'{job.Name}' must hold all of its conditions.";
            if (
                job.Steps.Any(step =>
                    step.Action == "actions/checkout" || step.Run.Contains("git clone", StringComparison.Ordinal)
                )
            )
                yield return $"'{job.Name}' may write, and must check nothing out.";
        }
    }

    static IEnumerable<string> Credentials(Workflow workflow) =>
        from job in workflow.Jobs
        from step in job.Steps
        where step.Action == "actions/checkout" && step.With("persist-credentials") != "false"
        select $"'{job.Name}' leaves its token in the checkout: persist-credentials: false";

    static IEnumerable<string> Timeouts(Workflow workflow) =>
        workflow
            .Jobs.Where(job => !(int.TryParse(job.Root.Text("timeout-minutes"), out var minutes) && minutes is > 0 and <= 60))
            .Select(job => $"'{job.Name}' needs a timeout of an hour at most.");

    static IEnumerable<string> Secrets(Workflow workflow)
    {
        if (
            workflow
                .Root.Texts()
                .Any(text =>
                    text.Contains("secrets.", StringComparison.Ordinal)
                    || text.Contains("secrets[", StringComparison.Ordinal)
                    || text == "inherit"
                ) || workflow.Jobs.Any(job => job.Root.Child("secrets") is not null)
        )
            yield return "No workflow has need of a secret.";
        if (!workflow.RunsContributions)
            yield break;
        // Only a step may have the token, and none that runs code from a pull request.
        if (
            workflow.Root.Child("env") is { } env && env.Texts().Any(IsToken)
            || workflow.Jobs.Any(job => job.Root.Child("env") is { } own && own.Texts().Any(IsToken))
        )
            yield return "The token must be in one step's 'env' alone.";
        foreach (
            var step in workflow
                .Jobs.SelectMany(job => job.Steps)
                .Where(step => step.Root.Texts().Any(IsToken) && step.Run != "node .ci/fetch-program.mjs \"$SOURCES\"")
        )
            yield return $"'{step.Root.Text("name")}' must not have the token.";

        static bool IsToken(string text) => text.Contains("github.token", StringComparison.Ordinal);
    }

    static IEnumerable<string> Quoted(Workflow workflow)
    {
        foreach (var (job, step) in workflow.Jobs.SelectMany(job => job.Steps.Select(step => (job, step))))
        {
            if (
                step
                    .Run.Split('\n')
                    .Any(line =>
                        line.Contains("program/advance", StringComparison.Ordinal)
                        && !line.Contains(".ci/quoted ", StringComparison.Ordinal)
                    )
            )
                yield return $"'{job.Name}' runs the program without .ci/quoted: its words could be obeyed.";
            if (
                job.Permissions.Contains("contents: write")
                && step.Run.Contains("git ", StringComparison.Ordinal)
                && !step.Run.Contains("echo \"::stop-commands::$word\"\nexec 2>&1\n", StringComparison.Ordinal)
            )
                yield return $"'{job.Name}' runs git, which quotes names, and does not stop commands.";
        }
    }

    // GitHub drops outputs that look like secrets. A job may run unnecessarily, but must not be skipped silently.
    static IEnumerable<string> Decisions(Workflow workflow) =>
        from job in workflow.Jobs
        from Match use in Outputs().Matches(job.If)
        where use.Groups["test"].Value != "!= 'false'"
        select $"'{job.Name}' is left out where an output is lost: compare it by != 'false'.";

    static IEnumerable<string> Machines(Workflow workflow) =>
        workflow
            .Jobs.Where(job => job.Machines.Count == 0 || !job.Machines.All(Hosted().IsMatch))
            .Select(job => $"'{job.Name}' must run on a machine of GitHub's, of one version.");

    [GeneratedRegex(@"^\s*(- )?uses:")]
    private static partial Regex Uses();

    [GeneratedRegex(@"uses: [\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\r?$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"needs\.[\w-]+\.outputs\.[\w-]+\s*(?<test>[!=]= '[^']*'|)")]
    private static partial Regex Outputs();

    [GeneratedRegex(@"^(ubuntu-\d\d\.\d\d|windows-\d{4}|macos-\d\d)$")]
    private static partial Regex Hosted();
}
