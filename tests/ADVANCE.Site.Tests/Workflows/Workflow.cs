using YamlDotNet.RepresentationModel;

namespace Advance.Tests.Workflows;

/// <summary>The parts of a GitHub Actions workflow that the rules use.</summary>
/// <param name="Text">The text of the file, including comments.</param>
/// <param name="Root">The root node.</param>
sealed record Workflow(string Text, YamlMappingNode Root)
{
    public static Workflow Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return new(text, (YamlMappingNode)stream.Documents[0].RootNode);
    }

    /// <summary>The names of the events that start it.</summary>
    public IReadOnlyList<string> Triggers =>
        Root.Child("on") switch
        {
            YamlMappingNode map => [.. map.Children.Keys.Select(key => key.ToString())],
            YamlSequenceNode list => [.. list.Select(item => item.ToString())],
            { } one => [one.ToString()],
            null => [],
        };

    public YamlMappingNode? Trigger(string name) => (Root.Child("on") as YamlMappingNode)?.Child(name) as YamlMappingNode;

    public IReadOnlyList<Job> Jobs =>
        [
            .. ((YamlMappingNode)Root.Child("jobs")!).Children.Select(pair => new Job(
                pair.Key.ToString(),
                (YamlMappingNode)pair.Value
            )),
        ];

    /// <summary>True if it runs code from a pull request.</summary>
    public bool RunsContributions => Triggers.Contains("pull_request");
}

/// <param name="Name">The name of the job.</param>
/// <param name="Root">The root node.</param>
sealed record Job(string Name, YamlMappingNode Root)
{
    public string If => Root.Text("if") ?? "";

    public IReadOnlyList<Step> Steps =>
        [.. ((YamlSequenceNode)Root.Child("steps")!).Select(step => new Step((YamlMappingNode)step))];

    /// <summary>The machines that it runs on: <c>runs-on</c>, or the list of the matrix that this names.</summary>
    public IReadOnlyList<string> Machines =>
        (Root.Text("runs-on") ?? "") is var machine && machine != "${{ matrix.system }}" ? [machine]
        : (Root.Child("strategy") as YamlMappingNode)?.Child("matrix") is YamlMappingNode matrix
        && matrix.Child("system") is YamlSequenceNode systems
            ? [.. systems.Select(system => system.ToString())]
        : [];

    /// <summary>Such as <c>contents: read</c>; empty if the job lists none.</summary>
    public IReadOnlyList<string> Permissions =>
        Root.Child("permissions") is YamlMappingNode map ? [.. map.Children.Select(pair => $"{pair.Key}: {pair.Value}")]
        : Root.Text("permissions") is { } all ? [all]
        : [];
}

sealed record Step(YamlMappingNode Root)
{
    /// <summary>The action without its version, or "".</summary>
    public string Action => (Root.Text("uses") ?? "").Split('@')[0];

    public string Run => Root.Text("run") ?? "";

    public string? With(string name) => (Root.Child("with") as YamlMappingNode)?.Text(name);
}

static class YamlNodes
{
    public static YamlNode? Child(this YamlMappingNode map, string name) =>
        map.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;

    public static string? Text(this YamlMappingNode map, string name) => (map.Child(name) as YamlScalarNode)?.Value;

    /// <summary>Every text below a node.</summary>
    public static IEnumerable<string> Texts(this YamlNode node) =>
        node.AllNodes.OfType<YamlScalarNode>().Select(scalar => scalar.Value ?? "");
}
