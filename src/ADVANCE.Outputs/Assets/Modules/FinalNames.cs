using System.Globalization;

namespace Advance.Assets.Modules;

/// <summary>
/// The names in a joined script, where all modules share one top level. Each name is kept if possible: no other module may use
/// it, no module may use it for a global of the browser, and no function that needs the renamed thing may declare it.
/// </summary>
sealed class FinalNames
{
    readonly Dictionary<Binding, string> names = [];
    readonly HashSet<string> taken,
        written;

    /// <param name="graph">The modules and what their imports mean.</param>
    /// <param name="modules">The modules in this script.</param>
    public FinalNames(ModuleGraph graph, IReadOnlyList<ScriptModule> modules)
    {
        taken = modules.SelectMany(module => module.FreeNames).ToHashSet(StringComparer.Ordinal);
        written = modules
            .SelectMany(module => module.Uses.Select(use => use.Name).Concat(module.InnerNames).Concat(module.Declared))
            .ToHashSet(StringComparer.Ordinal);
        var users = modules
            .SelectMany(module =>
                module.Imports.Select(import => (Binding: graph.Meaning(module, import.Local), import.Local, Module: module))
            )
            .Where(user => user.Binding is not null)
            .ToLookup(user => user.Binding!, user => (user.Local, user.Module));
        foreach (var module in modules.Reverse())
        foreach (var name in module.Declared)
            Add(new Binding.Own(module.Name, name), name == ScriptModule.Default ? Word(module.Name) : name, users);
        foreach (var binding in users.Select(user => user.Key).Where(binding => !names.ContainsKey(binding)).ToList())
            Add(binding, users[binding].First().Local, users);
    }

    public string? this[Binding binding] => names.GetValueOrDefault(binding);

    /// <summary>A name for something that no module of the script names itself.</summary>
    public string Add(Binding binding, string wanted)
    {
        if (names.TryGetValue(binding, out var known))
            return known;
        var free = taken.Contains(wanted) || written.Contains(wanted) ? Free(wanted) : wanted;
        taken.Add(free);
        return names[binding] = free;
    }

    /// <summary>A valid name, made from a file's name.</summary>
    public static string Word(string file)
    {
        var letters = new string([.. Path.GetFileNameWithoutExtension(file).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);
        return "_" + letters;
    }

    void Add(Binding binding, string wanted, ILookup<Binding, (string Local, ScriptModule Module)> users)
    {
        var isFree =
            !taken.Contains(wanted)
            && users[binding].All(user => user.Local == wanted || !user.Module.InnerNames.Contains(wanted));
        var name = isFree ? wanted : Free(wanted);
        taken.Add(name);
        names.TryAdd(binding, name);
    }

    string Free(string wanted)
    {
        for (var i = 1; ; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{wanted}${i}");
            if (!taken.Contains(name) && written.Add(name))
                return name;
        }
    }
}
