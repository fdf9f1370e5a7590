using Advance.Assets.Modules;
using Advance.Diagnostics;

namespace Advance.Search.Client;

/// <summary>
/// Decides which modules of the search client are in its first script, and which are in those that are loaded later.
/// </summary>
sealed class ClientPlan
{
    readonly ModuleGraph graph;
    readonly HashSet<ScriptModule> now;

    public ClientPlan(ClientModules modules)
    {
        graph = modules.Graph;
        First = graph.InOrder([modules.Entry!], module => module.Name == ClientModules.Embedded);
        now = [.. First];
        Groups = GroupsOf(Later());
        foreach (var group in Groups)
            RefuseDoubles(group.Entrances);
    }

    public IReadOnlyList<ScriptModule> First { get; }
    public IReadOnlyList<(List<ScriptModule> Entrances, IReadOnlyList<ScriptModule> Modules)> Groups { get; }
    public List<Diagnostic> Mistakes { get; } = [];

    IReadOnlyList<ScriptModule> Rest(IEnumerable<ScriptModule> entrances) =>
        graph.InOrder(entrances, module => now.Contains(module) || module.Name == ClientModules.Embedded);

    IEnumerable<ScriptModule> LaterOf(ScriptModule module) =>
        module.Later.Select(later => graph.Find(module, later.Address)).OfType<ScriptModule>();

    // Includes modules that are loaded later by modules that are loaded later.
    List<ScriptModule> Later()
    {
        var found = new List<ScriptModule>();
        var open = new Queue<ScriptModule>(First);
        while (open.TryDequeue(out var module))
        {
            foreach (var at in module.Later.Where(at => graph.Find(module, at.Address) is { } always && now.Contains(always)))
                Mistakes.Add(
                    ThemeRules.NotJoined.At(
                        module.Source.At(at.Start),
                        $"'{at.Address}' is imported dynamically here but statically elsewhere."
                    )
                );
            foreach (var next in LaterOf(module).Where(next => !now.Contains(next) && !found.Contains(next)).ToList())
            {
                found.Add(next);
                foreach (var part in Rest([next]))
                    open.Enqueue(part);
            }
        }
        return [.. found.Distinct()];
    }

    // Modules that are loaded later and share modules, or load one another, form one script.
    List<(List<ScriptModule>, IReadOnlyList<ScriptModule>)> GroupsOf(List<ScriptModule> entrances)
    {
        var groups = new List<(List<ScriptModule> Entrances, HashSet<ScriptModule> Reach)>();
        foreach (var entrance in entrances)
        {
            var group = (
                Entrances: new List<ScriptModule> { entrance },
                Reach: Rest([entrance]).SelectMany(module => LaterOf(module).Prepend(module)).ToHashSet()
            );
            foreach (var other in groups.Where(other => other.Reach.Overlaps(group.Reach)).ToList())
            {
                groups.Remove(other);
                group = ([.. other.Entrances, .. group.Entrances], [.. other.Reach, .. group.Reach]);
            }
            groups.Add(group);
        }
        return [.. groups.Select(group => (group.Entrances, Rest(group.Entrances)))];
    }

    void RefuseDoubles(List<ScriptModule> entrances)
    {
        foreach (
            var same in entrances
                .SelectMany(entrance => graph.ExportNames(entrance).Select(name => (name, entrance)))
                .GroupBy(export => export.name, export => export.entrance)
        )
            if (same.Select(entrance => graph.Export(entrance, same.Key)).Distinct().Count() > 1)
                Mistakes.Add(
                    ThemeRules.NotJoined.At(
                        same.Last().Source.At(0),
                        $"'{same.First().Name}' also exports '{same.Key}', and the two are loaded as one script."
                    )
                );
    }
}
