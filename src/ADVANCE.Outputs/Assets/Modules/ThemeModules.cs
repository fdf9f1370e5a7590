using System.Text;
using Advance.Diagnostics;
using Advance.Read;

namespace Advance.Assets.Modules;

/// <summary>The modules among a theme's files, and what is wrong with them.</summary>
sealed class ThemeModules
{
    readonly Dictionary<string, ScriptModule> modules = new(StringComparer.Ordinal);
    readonly HashSet<string> names,
        classic = new(StringComparer.Ordinal);

    /// <param name="files">All files of the theme.</param>
    /// <param name="inPage">The script that is inline in each page, which has no address; null if there is none.</param>
    /// <param name="diagnostics">Receives mistakes.</param>
    public ThemeModules(
        IReadOnlyDictionary<string, (ThemeFile File, byte[] Bytes)> files,
        string? inPage,
        DiagnosticBag diagnostics
    )
    {
        names = files.Keys.ToHashSet(StringComparer.Ordinal);
        Graph = new ModuleGraph(modules.GetValueOrDefault, (from, address) =>
            ThemeAddress.IsRelative(address) ? ThemeAddress.Resolve(from, address) : address
        );
        var mistakes = new List<(ScriptSource Source, ScriptMistake Mistake)>();
        foreach (
            var (name, (file, bytes)) in files.Where(file => IsScript(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal)
        )
        {
            var source = new ScriptSource(name, file.Path, Encoding.UTF8.GetString(bytes));
            if (ScriptReader.Read(source, out var mistake) is { } module)
                modules[name] = module;
            else
                mistakes.Add((source, mistake!.Value));
        }
        foreach (
            var name in All.SelectMany(module => module.Requests.Select(request => Graph.Target(module, request.Address)))
                .Where(IsData)
                .Distinct()
                .ToList()
        )
            if (files.TryGetValue(name, out var data) && Data(name, data.File, data.Bytes) is { } module)
                modules[name] = module;
        Report(mistakes, inPage, diagnostics);
    }

    public ModuleGraph Graph { get; }

    /// <summary>The modules, sorted by name.</summary>
    public IReadOnlyList<ScriptModule> All =>
        [.. modules.Values.Where(module => !IsData(module.Name)).OrderBy(module => module.Name, StringComparer.Ordinal)];

    public ScriptModule? this[string name] => modules.GetValueOrDefault(name);

    public bool Exists(string name) => names.Contains(name);

    /// <summary>Whether it is a script that isn't a module, so that its declarations are global.</summary>
    public bool IsClassic(string name) => classic.Contains(name);

    public bool IsData(string name) => name.EndsWith(".json", StringComparison.Ordinal);

    public static bool IsScript(string name) => Path.GetExtension(name) is ".js" or ".mjs";

    // A JSON module has its value as its default export (TC39, JSON modules).
    static ScriptModule? Data(string name, ThemeFile file, byte[] bytes) =>
        ScriptReader.Read(
            new ScriptSource(name, file.Path, $"export default {Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')};"),
            out _
        );

    void Report(List<(ScriptSource Source, ScriptMistake Mistake)> mistakes, string? inPage, DiagnosticBag diagnostics)
    {
        var wanted = All.SelectMany(module =>
                module.Requests.Concat(module.Later).Select(request => Graph.Target(module, request.Address))
            )
            .Append(inPage)
            .ToHashSet();
        foreach (var (source, mistake) in mistakes)
            if (!wanted.Contains(source.Name) && ScriptReader.IsClassic(source.Text))
                classic.Add(source.Name);
            else
                diagnostics.Report(ThemeRules.Syntax, source.At(mistake.Index), $"This script can't be read: {mistake.Message}.");
        var problems = new ModuleProblems(Graph, Exists);
        foreach (var module in All)
        {
            problems.Report(module, diagnostics);
            foreach (
                var at in module.Metas.Concat(
                    module
                        .Files.Where(file => ThemeAddress.IsRelative(file.Address) && !Exists(Graph.Target(module, file.Address)))
                        .Select(file => file.Start)
                )
            )
                diagnostics.Report(
                    ThemeRules.Meta,
                    module.Source.At(at),
                    "'import.meta.url' isn't the address of this file once the site is published, because scripts are joined."
                );
        }
    }
}
