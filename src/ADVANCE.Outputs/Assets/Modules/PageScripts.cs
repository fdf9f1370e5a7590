using Advance.Diagnostics;

namespace Advance.Assets.Modules;

/// <summary>
/// The scripts of a theme's pages: each script that a page or <c>import()</c> loads, joined with what it imports. A module that
/// several of them need is copied into each, unless it has state; then it's a separate script.
/// </summary>
sealed class PageScripts
{
    readonly ThemeModules modules;
    readonly Dictionary<string, string> homes = new(StringComparer.Ordinal);
    readonly OrderedDictionary<string, JoinedScript> scripts = new(StringComparer.Ordinal);
    readonly DiagnosticBag diagnostics;
    readonly HashSet<ScriptModule> loose = [];

    /// <param name="modules">All modules of the theme.</param>
    /// <param name="inPage">The module that is inline in each page; null if there is none.</param>
    /// <param name="diagnostics">Receives mistakes.</param>
    public PageScripts(ThemeModules modules, string? inPage, DiagnosticBag diagnostics)
    {
        (this.modules, this.diagnostics) = (modules, diagnostics);
        var entries = Entries(inPage);
        while (Shared(entries) is { } shared)
            GiveHome(shared, entries);
        foreach (var entry in entries)
            scripts[entry.Name] = new JoinedScript(modules.Graph, Joined(entry), [entry]);
        foreach (var script in scripts.Values)
        foreach (var need in script.Needs.ToList())
            ScriptOf(need.Module)?.Script.ExportNameOf(need);
    }

    /// <summary>The modules that are only in other scripts.</summary>
    public bool IsOnlyJoined(string name) => !scripts.ContainsKey(name) && modules[name] is not null && !modules.IsData(name);

    /// <summary>Whether another script loads this one, so that it must be a file.</summary>
    public bool IsLoaded(string name) =>
        scripts.Any(script => script.Key != name && script.Value.Needs.Any(need => ScriptOf(need.Module)?.Name == name))
        || modules.All.Any(module => module.Later.Any(later => modules.Graph.Target(module, later.Address) == name))
        || (
            homes.ContainsValue(name)
            && scripts.Any(script =>
                script.Key != name
                && script.Value.Modules.Any(module =>
                    module.Requests.Any(request => homes.GetValueOrDefault(modules.Graph.Target(module, request.Address)) == name)
                )
            )
        );

    /// <summary>The joined and minified script, after the licence comments.</summary>
    /// <param name="name">The name of the module that is loaded.</param>
    /// <param name="address">Gives the published address of a file; null if it refers back to this one.</param>
    public string Write(string name, Func<string, string?> address)
    {
        var script = scripts[name];
        var text = script.Write(
            module =>
                ScriptOf(module) is { } other ? (other.Script, address(other.Name) ?? ReportCircle(script, other.Name)) : null,
            target => modules.Exists(target) ? address(target) ?? ReportCircle(script, target) : target,
            (module, at) => Reference(name, module, at, address)
        );
        var minified = ScriptMinifier.Minify(text);
        if (minified is null)
            NotMinified.Report(script.Modules, diagnostics);
        return ScriptComments.Licences(script.Modules) + (minified ?? text);
    }

    string? Reference(string script, ScriptModule module, ModuleAddress at, Func<string, string?> address)
    {
        var target = modules.Graph.Target(module, at.Address);
        if (!modules.Exists(target))
            return null;
        if (target == script)
            return module.Later.Contains(at) ? "import.meta.url" : null;
        if (address(target) is { } found)
            return $"\"{found}\"";
        diagnostics.Report(
            ThemeRules.Circle,
            module.Source.At(at.Start),
            $"'{at.Address}' refers back to this file, so neither can be named for its content."
        );
        return null;
    }

    string ReportCircle(JoinedScript script, string target)
    {
        var asking = script
            .Modules.SelectMany(module =>
                module
                    .Requests.Where(request =>
                        modules.Graph.Target(module, request.Address) is var name
                        && (name == target || homes.GetValueOrDefault(name) == target)
                    )
                    .Select(request => (module.Source, request))
            )
            .FirstOrDefault();
        var place = asking.Source is null ? script.Modules[^1].Source.At(0) : asking.Source.At(asking.request.Start);
        diagnostics.Report(
            ThemeRules.Circle,
            place,
            $"'{target}' refers back to this file, so neither can be named for its content."
        );
        return target;
    }

    (JoinedScript Script, string Name)? ScriptOf(string module) =>
        homes.TryGetValue(module, out var home)
            ? (scripts[home], home)
            : homes
                .Values.Where(root => scripts[root].Has(module))
                .Select(root => ((JoinedScript, string)?)(scripts[root], root))
                .FirstOrDefault();

    IReadOnlyList<ScriptModule> Joined(ScriptModule entry) =>
        modules.Graph.InOrder([entry], module => homes.TryGetValue(module.Name, out var home) && home != entry.Name);

    List<ScriptModule> Entries(string? inPage)
    {
        var loaded = modules
            .All.SelectMany(module => module.Later.Select(later => modules.Graph.Target(module, later.Address)))
            .Append(inPage)
            .ToHashSet();
        var imported = modules
            .All.SelectMany(module =>
                module
                    .Requests.Select(request => modules.Graph.Target(module, request.Address))
                    .Where(name => name != module.Name)
            )
            .ToHashSet();
        var entries = modules.All.Where(module => loaded.Contains(module.Name) || !imported.Contains(module.Name)).ToList();
        // In a circle that nothing else imports, a page may load any of the modules, and the order in which they run depends on
        // which.
        while (modules.All.Except(modules.Graph.InOrder(entries)).FirstOrDefault() is { } left)
        {
            var circle = CircleOf(left);
            entries.AddRange(circle);
            loose.UnionWith(circle);
        }
        return entries;
    }

    ScriptModule? Shared(List<ScriptModule> entries) =>
        entries
            .SelectMany(Joined)
            .Where(module =>
                module.HasState && !modules.IsData(module.Name) && !homes.ContainsKey(module.Name) && !loose.Contains(module)
            )
            .GroupBy(module => module)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)
            .MinBy(module => module.Name, StringComparer.Ordinal);

    // Modules in a circle must stay together: a script's name depends on its content, and so on the names of its imports.
    void GiveHome(ScriptModule shared, List<ScriptModule> entries)
    {
        var circle = CircleOf(shared);
        var root = circle.Find(entries.Contains) ?? shared;
        if (!entries.Contains(root))
            entries.Add(root);
        foreach (var module in circle)
            homes[module.Name] = root.Name;
    }

    List<ScriptModule> CircleOf(ScriptModule module) =>
        [.. modules.Graph.InOrder([module]).Where(other => modules.Graph.InOrder([other]).Contains(module))];
}
