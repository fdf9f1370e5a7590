using System.Text;
using System.Text.RegularExpressions;
using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>
/// Joins several modules into one script. They share one top level, as if they had been written as one file. So imports between
/// them need no code, changes to variables are visible to all, and functions can be called before their module has run, even in
/// circular imports.
/// </summary>
public sealed partial class JoinedScript
{
    readonly ModuleGraph graph;
    readonly IReadOnlyList<ScriptModule> modules,
        entrances;
    readonly HashSet<string> inside;
    readonly OrderedDictionary<Binding, string> extra = [];

    /// <param name="graph">All modules.</param>
    /// <param name="modules">The modules in this script, in the order in which they run.</param>
    /// <param name="entrances">The modules whose exports are the script's.</param>
    public JoinedScript(ModuleGraph graph, IReadOnlyList<ScriptModule> modules, IReadOnlyList<ScriptModule> entrances)
    {
        (this.graph, this.modules, this.entrances) = (graph, modules, entrances);
        inside = modules.Select(module => module.Name).ToHashSet(StringComparer.Ordinal);
        Names = new FinalNames(graph, modules);
        foreach (var whole in Wholes())
            AddWhole(whole);
        foreach (var entrance in entrances)
        foreach (var name in graph.ExportNames(entrance))
            AddNamed(graph.Export(entrance, name)!, name);
    }

    public IReadOnlyList<ScriptModule> Modules => modules;
    internal FinalNames Names { get; }

    public bool Has(string module) => inside.Contains(module);

    /// <summary>What it uses from modules in other scripts.</summary>
    public IEnumerable<Binding.Own> Needs =>
        Used.OfType<Binding.Own>().Where(binding => !inside.Contains(binding.Module)).Distinct();

    /// <summary>The name by which another script imports something from this one.</summary>
    public string ExportNameOf(Binding binding)
    {
        var own = Exports().FirstOrDefault(export => export.Binding == binding);
        if (own.Name is not null)
            return own.Name;
        if (extra.TryGetValue(binding, out var known))
            return known;
        var name = Names[binding]!;
        while (Exports().Any(export => export.Name == name) || extra.ContainsValue(name))
            name += "$";
        return extra[binding] = name;
    }

    /// <param name="scriptOf">Gives the script that has a module which isn't in this one, and its address.</param>
    /// <param name="outside">Gives the address of a file that can't be joined.</param>
    /// <param name="reference">Maps a module and an address that it loads dynamically, or a file that it refers to, to the
    /// expression to write; null to leave it unchanged.</param>
    /// <param name="given">Names for things that need no import.</param>
    public string Write(
        Func<string, (JoinedScript Script, string Address)?> scriptOf,
        Func<string, string> outside,
        Func<ScriptModule, ModuleAddress, string?> reference,
        Func<Binding, string?>? given = null
    )
    {
        var text = new StringBuilder();
        WriteImports(text, scriptOf, outside, given ?? (_ => null));
        foreach (var whole in Used.OfType<Binding.Whole>().Distinct().ToList())
            WriteWhole(text, whole);
        var writer = new ModuleText(graph, Names, reference);
        var inline = new HashSet<(Binding, string)>();
        foreach (var module in modules)
            text.Append(Closed(writer.Of(module, entrances.Contains(module) ? named => IsKept(module, named, inline) : null)));
        WriteExports(text, inline);
        return text.ToString();
    }

    IEnumerable<(Binding Binding, string Name)> Exports() =>
        entrances
            .SelectMany(entrance => graph.ExportNames(entrance).Select(name => (graph.Export(entrance, name)!, name)))
            .Distinct();

    IEnumerable<Binding> Used =>
        modules
            .SelectMany(module => module.Imports.Select(import => graph.Meaning(module, import.Local)).OfType<Binding>())
            .Concat(Exports().Select(export => export.Binding))
            is var direct
            ? direct.Concat(Wholes().SelectMany(Parts))
            : [];

    // All modules that are used as one object, and those that export such objects.
    List<Binding.Whole> Wholes()
    {
        var found = new List<Binding.Whole>();
        foreach (
            var binding in modules
                .SelectMany(module => module.Imports.Select(import => graph.Meaning(module, import.Local)))
                .Concat(Exports().Select(export => export.Binding))
        )
            Add(binding);
        return found;

        void Add(Binding? binding)
        {
            if (binding is not Binding.Whole whole || found.Contains(whole))
                return;
            found.Add(whole);
            foreach (var part in Parts(whole))
                Add(part);
        }
    }

    IEnumerable<Binding> Parts(Binding.Whole whole) =>
        graph.ExportNames(graph[whole.Module]!).Select(name => graph.Export(graph[whole.Module]!, name)!);

    void AddWhole(Binding.Whole whole)
    {
        Names.Add(whole, FinalNames.Word(whole.Module));
        foreach (var name in graph.ExportNames(graph[whole.Module]!))
            AddNamed(graph.Export(graph[whole.Module]!, name)!, name);
    }

    void AddNamed(Binding binding, string name) =>
        Names.Add(
            binding,
            binding is Binding.Own { Name: not ScriptModule.Default } own ? own.Name
                : name == "default" || !Word().IsMatch(name) ? "_"
                : name
        );

    void WriteImports(
        StringBuilder text,
        Func<string, (JoinedScript Script, string Address)?> scriptOf,
        Func<string, string> outside,
        Func<Binding, string?> given
    )
    {
        var parts = new OrderedDictionary<string, List<string>>();
        List<string> From(string address) => parts.TryGetValue(address, out var known) ? known : parts[address] = [];
        foreach (var entrance in entrances.Where(entrance => !inside.Contains(entrance.Name)))
            if (scriptOf(entrance.Name) is { } home)
                From(home.Address);
        // Includes modules that are imported only for their side effects.
        foreach (var module in modules)
        foreach (var request in module.Requests.Where(request => !inside.Contains(graph.Target(module, request.Address))))
        {
            var target = graph.Target(module, request.Address);
            if (graph[target] is null)
                From(outside(target));
            else if (scriptOf(target) is { } other)
                From(other.Address);
        }
        foreach (var binding in Used.Distinct())
        {
            var import = binding switch
            {
                Binding.Outside { Name: not "*" } part => (Address: outside(part.Address), part.Name),
                Binding.Own own when !inside.Contains(own.Module) && scriptOf(own.Module) is { } other => (
                    other.Address,
                    Name: other.Script.ExportNameOf(own)
                ),
                _ => default,
            };
            if (import.Name is not null && given(binding) is null)
                From(import.Address).Add(As(Quoted(import.Name), Names[binding]!));
        }
        foreach (var whole in Used.OfType<Binding.Outside>().Where(part => part.Name == "*").Distinct())
            text.Append($"import * as {Names[whole]} from {Literal(outside(whole.Address))};\n");
        foreach (var (address, names) in parts)
            text.Append(
                names.Count == 0
                    ? $"import {Literal(address)};\n"
                    : $"import {{ {string.Join(", ", names.Order(StringComparer.Ordinal))} }} from {Literal(address)};\n"
            );
        foreach (var star in entrances.SelectMany(graph.OutsideStars).Distinct())
            text.Append($"export * from {Literal(outside(star))};\n");
    }

    // An object like a browser's module namespace (ECMA-262, section 10.4.6): it always shows the current values.
    void WriteWhole(StringBuilder text, Binding.Whole whole)
    {
        var module = graph[whole.Module]!;
        var parts = graph
            .ExportNames(module)
            .Select(name => $"get {Quoted(name)}() {{ return {Names[graph.Export(module, name)!]}; }}");
        text.Append(
            $"const {Names[whole]} = Object.seal(Object.defineProperty({{ "
                + $"{string.Join(", ", parts.Prepend("__proto__: null"))} }}, Symbol.toStringTag, {{ value: \"Module\" }}));\n"
        );
    }

    bool IsKept(ScriptModule module, ExportNamedDeclaration named, HashSet<(Binding, string)> inline)
    {
        var names = ModuleParts
            .NamesOf(named.Declaration)
            .Select(name => (Binding: (Binding)new Binding.Own(module.Name, name.Name), name.Name))
            .ToList();
        if (names.Exists(name => Names[name.Binding] != name.Name))
            return false;
        inline.UnionWith(names);
        return true;
    }

    void WriteExports(StringBuilder text, HashSet<(Binding, string)> inline)
    {
        var names = Exports()
            .Where(export => !inline.Contains(export))
            .Select(export => As(Names[export.Binding]!, Quoted(export.Name)))
            .Concat(extra.Select(export => As(Names[export.Key]!, export.Value)))
            .ToList();
        if (names.Count > 0)
            text.Append($"export {{ {string.Join(", ", names)} }};\n");
    }

    static string Closed(string text) =>
        text.Length == 0 ? ""
        : text.EndsWith(';') ? text + "\n"
        : text + "\n;\n";

    static string As(string name, string other) => name == other ? name : $"{name} as {other}";

    static string Quoted(string name) => Word().IsMatch(name) ? name : Literal(name);

    static string Literal(string text) =>
        "\""
        + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + "\"";

    [GeneratedRegex(@"^[\p{L}_$][\p{L}\p{N}_$]*$")]
    private static partial Regex Word();
}
