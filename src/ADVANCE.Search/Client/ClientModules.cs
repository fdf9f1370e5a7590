using Advance.Assets.Modules;
using Advance.Diagnostics;
using Advance.Search.Analysis;

namespace Advance.Search.Client;

/// <summary>The modules of the search client, parsed.</summary>
sealed class ClientModules
{
    public const string First = "search.js",
        Embedded = "embedded.js",
        Language = "languages/en.js";

    readonly Dictionary<string, ScriptModule> modules = new(StringComparer.Ordinal);

    /// <param name="sources">The texts of the modules.</param>
    /// <param name="language">The language whose module replaces the English one, which the modules import.</param>
    /// <param name="diagnostics">Receives what is wrong with them.</param>
    public ClientModules(IReadOnlyList<ScriptSource> sources, SearchLanguage? language, DiagnosticBag diagnostics)
    {
        var names = sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        Graph = new ModuleGraph(modules.GetValueOrDefault, (from, address) => !ThemeAddress.IsRelative(address) ? address
            : ThemeAddress.Resolve(from, address) is var target && target == Language && language is not null
                ? $"languages/{language.Tag}.js"
            : target);
        var found = new DiagnosticBag();
        foreach (var source in sources)
        {
            if (ScriptReader.Read(source, out var mistake) is { } module)
                modules[source.Name] = module;
            else
                found.Report(
                    ThemeRules.Syntax,
                    source.At(mistake!.Value.Index),
                    $"This script can't be read: {mistake.Value.Message}."
                );
        }
        var problems = new ModuleProblems(Graph, names.Contains);
        foreach (var module in modules.Values)
            problems.Report(module, found);
        foreach (var mistake in found.All)
            diagnostics.Add(mistake);
        HasMistakes = found.HasErrors;
        Entry = modules.GetValueOrDefault(First);
    }

    public ModuleGraph Graph { get; }

    /// <summary>Whether there are errors, so that they can't be joined.</summary>
    public bool HasMistakes { get; }

    /// <summary>The module that a page imports; null if the theme has none.</summary>
    public ScriptModule? Entry { get; }
}
