namespace Advance.Assets.Modules;

/// <summary>Modules and what they import of each other (ECMA-262, section 16.2.1.7).</summary>
/// <param name="moduleOf">Gives the module of a name; null if there is none.</param>
/// <param name="target">Maps a module and an address in it to the name that the address refers to.</param>
public sealed class ModuleGraph(Func<string, ScriptModule?> moduleOf, Func<string, string, string> target)
{
    public ScriptModule? this[string name] => moduleOf(name);

    public string Target(ScriptModule from, string address) => target(from.Name, address);

    public ScriptModule? Find(ScriptModule from, string address) => moduleOf(target(from.Name, address));

    /// <summary>The imported modules and all that they import, in the order in which browsers run them.</summary>
    /// <param name="entrances">The modules to start from.</param>
    /// <param name="isElsewhere">Selects modules to leave out, together with what only they import.</param>
    public IReadOnlyList<ScriptModule> InOrder(IEnumerable<ScriptModule> entrances, Func<ScriptModule, bool>? isElsewhere = null)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ordered = new List<ScriptModule>();
        foreach (var entrance in entrances)
            Visit(entrance);
        return ordered;

        void Visit(ScriptModule module)
        {
            if (isElsewhere?.Invoke(module) == true || !seen.Add(module.Name))
                return;
            foreach (var request in module.Requests)
                if (Find(module, request.Address) is { } imported)
                    Visit(imported);
            ordered.Add(module);
        }
    }

    /// <summary>What a top-level name of a module refers to; null if it's imported but doesn't exist.</summary>
    public Binding? Meaning(ScriptModule module, string local) =>
        module.Imports.FirstOrDefault(import => import.Local == local) is { Local: not null } import
            ? Follow(module, import.Address, import.Imported, [])
            : new Binding.Own(module.Name, local);

    /// <summary>
    /// What a module exports by a name; null if it doesn't, or if two of its <c>export *</c> declarations give different
    /// things.
    /// </summary>
    public Binding? Export(ScriptModule module, string name) => Export(module, name, []);

    /// <summary>The names that a module exports, in ordinal order.</summary>
    public IReadOnlyList<string> ExportNames(ScriptModule module)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Names(module, isStar: false)
                .Distinct()
                .Where(name => Export(module, name) is not null)
                .Order(StringComparer.Ordinal),
        ];

        IEnumerable<string> Names(ScriptModule from, bool isStar)
        {
            if (!seen.Add(from.Name))
                return [];
            var own = from.Exports.Select(export => export.Name).Where(name => !isStar || name != "default");
            return own.Concat(
                from.Stars.Select(star => Find(from, star.Address))
                    .OfType<ScriptModule>()
                    .SelectMany(other => Names(other, isStar: true))
                    .ToList()
            );
        }
    }

    /// <summary>The files that can't be joined and whose names a module re-exports.</summary>
    public IEnumerable<string> OutsideStars(ScriptModule module) =>
        InOrderOfStars(module, [])
            .SelectMany(from =>
                from.Stars.Where(star => Find(from, star.Address) is null).Select(star => Target(from, star.Address))
            )
            .Distinct();

    List<ScriptModule> InOrderOfStars(ScriptModule module, HashSet<string> seen) =>
        !seen.Add(module.Name)
            ? []
            : module
                .Stars.Select(star => Find(module, star.Address))
                .OfType<ScriptModule>()
                .SelectMany(other => InOrderOfStars(other, seen))
                .Prepend(module)
                .ToList();

    Binding? Follow(ScriptModule from, string address, string? name, HashSet<(string, string)> seen) =>
        (Find(from, address), name) switch
        {
            (null, _) => new Binding.Outside(Target(from, address), name ?? "*"),
            ({ } module, null) => new Binding.Whole(module.Name),
            ({ } module, _) => Export(module, name, seen),
        };

    Binding? Export(ScriptModule module, string name, HashSet<(string, string)> seen)
    {
        if (!seen.Add((module.Name, name)))
            return null;
        foreach (var export in module.Exports)
            if (export.Name == name)
                return Exported(module, export, seen);
        if (name == "default")
            return null;
        var found = new HashSet<Binding>();
        foreach (var star in module.Stars)
            if (Find(module, star.Address) is { } other && Export(other, name, seen) is { } binding)
                found.Add(binding);
        if (found.Count > 0)
            return found.Count == 1 ? found.Single() : null;
        // A file that can't be read here may export it.
        return module.Stars.FirstOrDefault(star => Find(module, star.Address) is null) is { Address: not null } outside
            ? new Binding.Outside(Target(module, outside.Address), name)
            : null;
    }

    Binding? Exported(ScriptModule module, NameExport export, HashSet<(string, string)> seen)
    {
        if (export.Local is null)
            return Follow(module, export.Address!, export.Imported, seen);
        var import = module.Imports.FirstOrDefault(import => import.Local == export.Local);
        return import.Local is null
            ? new Binding.Own(module.Name, export.Local)
            : Follow(module, import.Address, import.Imported, seen);
    }
}
