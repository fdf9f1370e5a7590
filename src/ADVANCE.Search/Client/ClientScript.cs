using System.Security.Cryptography;
using System.Text;
using Advance.Assets.Modules;
using Advance.Diagnostics;
using Advance.Search.Analysis;
using Advance.Search.Export;

namespace Advance.Search.Client;

/// <summary>
/// Joins the modules of the search client into one <c>search.js</c> that contains the start file: one request and one round
/// trip instead of twenty and three. Modules that are only loaded by <c>import('./name.js')</c> become separate scripts, named
/// by their content, which import what they need from the first.
/// </summary>
public static class ClientScript
{
    const string Embedded = "embeddedStart";

    /// <summary>The scripts, <c>search.js</c> first.</summary>
    /// <param name="modules">Texts of the modules by file name; <c>search.js</c> is the one that a page imports.</param>
    /// <param name="startFile">The bytes of <c>start.bin</c>.</param>
    /// <param name="language">The language whose module replaces the English one, which the modules import.</param>
    /// <exception cref="InvalidOperationException">A module is missing or can't be joined.</exception>
    public static IReadOnlyList<ClientFile> Join(
        IReadOnlyDictionary<string, string> modules,
        ReadOnlySpan<byte> startFile,
        SearchLanguage? language = null
    )
    {
        var diagnostics = new DiagnosticBag();
        var sources = modules
            .Select(module => new ScriptSource(module.Key, "theme/assets/search/" + module.Key, module.Value))
            .ToList();
        var scripts = Scripts(sources, language, diagnostics);
        if (diagnostics.HasErrors || scripts.Count == 0)
            throw new InvalidOperationException(string.Join('\n', diagnostics.All));
        // The start file isn't minified, so that the same script works for any content.
        return
        [
            File(scripts[0].Path, $"const {Embedded}='{Convert.ToBase64String(startFile)}';\n{scripts[0].Text}"),
            .. scripts.Skip(1).Select(script => File(script.Path, script.Text)),
        ];
    }

    /// <summary>Reports errors in the modules.</summary>
    public static void Check(IReadOnlyList<ScriptSource> sources, SearchLanguage? language, DiagnosticBag diagnostics) =>
        Scripts(sources, language, diagnostics);

    static List<(string Path, string Text)> Scripts(
        IReadOnlyList<ScriptSource> sources,
        SearchLanguage? language,
        DiagnosticBag diagnostics
    )
    {
        var modules = new ClientModules(sources, language, diagnostics);
        if (modules.Entry is null || modules.HasMistakes)
            return [];
        var plan = new ClientPlan(modules);
        foreach (var mistake in plan.Mistakes)
            diagnostics.Add(mistake);
        if (plan.Mistakes.Count > 0)
            return [];

        var main = new JoinedScript(modules.Graph, plan.First, [modules.Entry]);
        var groups = plan
            .Groups.Select(group => (group.Entrances, Script: new JoinedScript(modules.Graph, group.Modules, group.Entrances)))
            .ToList();
        foreach (
            var need in groups
                .SelectMany(group => group.Script.Needs)
                .Distinct()
                .OrderBy(need => need.Name, StringComparer.Ordinal)
        )
            main.ExportNameOf(need);

        // A script can't contain its own name, because the name depends on its content.
        var later = groups
            .Select(group =>
                (
                    group.Entrances,
                    Text: Minified(
                        group.Script,
                        diagnostics,
                        group.Script.Write(
                            module => main.Has(module) ? (main, "./" + ClientModules.First) : null,
                            address => address,
                            (module, at) => module.Later.Contains(at) ? "import.meta.url" : null,
                            Given
                        )
                    )
                )
            )
            .ToList();
        var places = later
            .SelectMany(script => script.Entrances.Select(entrance => (entrance.Name, Path: Hashed(script.Text))))
            .ToDictionary(place => place.Name, place => place.Path, StringComparer.Ordinal);
        var text = Minified(
            main,
            diagnostics,
            main.Write(
                _ => null,
                address => address,
                (module, at) =>
                    places.TryGetValue(modules.Graph.Target(module, at.Address), out var place) ? $"\"./{place}\"" : null,
                Given
            )
        );
        return [(ClientModules.First, text), .. later.Select(script => (Hashed(script.Text), script.Text))];
    }

    // Code that is put before the first script needs no import.
    static string? Given(Binding binding) => binding is Binding.Own { Module: ClientModules.Embedded } ? Embedded : null;

    static string Minified(JoinedScript script, DiagnosticBag diagnostics, string text)
    {
        if (ScriptMinifier.Minify(text) is { } minified)
            return ScriptComments.Licences(script.Modules) + minified;
        NotMinified.Report(script.Modules, diagnostics);
        return ScriptComments.Licences(script.Modules) + text;
    }

    static string Hashed(string text) =>
        $"search.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}.js";

    static ClientFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
