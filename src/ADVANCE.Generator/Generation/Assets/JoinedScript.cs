using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Generation.Assets;

/// <summary>
/// Puts the modules that a script imports into it: one request, where a browser would find out about each only once it has
/// read the one before. Each keeps its names to itself, as a module does: by a function around it, and without one where none
/// of its names is said elsewhere. What is loaded by <c>import()</c> stays a script of its own, and so does a module that
/// <see cref="ScriptModule"/> can't take apart, as one of a site's own theme may be.
/// </summary>
/// <param name="moduleOf">The module that an address in another means, and its name; the module is null if it can't be joined.</param>
/// <param name="reference">From a module's name and an address in it to the address to write there.</param>
sealed partial class JoinedScript(Func<string, string, (string Name, ScriptModule? Module)> moduleOf, Func<string, string, string> reference)
{
    readonly OrderedDictionary<string, ScriptModule> modules = [];

    /// <summary>Names of the modules in it, each after those that it imports.</summary>
    public IReadOnlyList<string> Names => modules.Keys;

    /// <summary>The script, not minified.</summary>
    /// <param name="name">Of the module that a page loads.</param>
    /// <param name="module">The module itself.</param>
    /// <exception cref="InvalidOperationException">Modules import each other in a circle.</exception>
    public string Join(string name, ScriptModule module)
    {
        Collect(name, module, []);
        var text = new StringBuilder();
        foreach (var (own, part) in modules) Append(text, own, part, isEntry: own == name);
        return text.ToString();
    }

    void Collect(string name, ScriptModule module, IReadOnlyList<string> path)
    {
        if (path.Contains(name)) throw AssetManifest.Circle(path, name);
        foreach (var (address, _) in module.Imports)
            if (moduleOf(name, address) is (var target, { } imported) && !modules.ContainsKey(target)) Collect(target, imported, [.. path, name]);
        modules.Add(name, module);
    }

    void Append(StringBuilder text, string name, ScriptModule module, bool isEntry)
    {
        foreach (var (address, taken) in module.Imports)
            if (moduleOf(name, address).Module is null) text.Append($"import {{ {taken} }} from \"{reference(name, address)}\";\n");
        var exports = string.Join(", ", module.Exports);
        var body = LaterImport().Replace(module.Body, match => match.Groups["before"].Value + reference(name, match.Groups["address"].Value) + match.Groups["after"].Value);
        text.Append((isEntry, StandsAlone(name, module)) switch
        {
            (true, _) => $"{body}\n{(exports.Length > 0 ? $"export {{ {exports} }};\n" : "")}",
            (_, true) => body + "\n",
            _ => $"{(exports.Length > 0 ? $"const {{ {exports} }} = " : "")}(() => {{\n{body}\n{(exports.Length > 0 ? $"return {{ {exports} }};\n" : "")}}})();\n",
        });
    }

    /// <summary>Whether no other module says a name that this one declares, but to import it: then neither can mean what the other calls so.</summary>
    bool StandsAlone(string name, ScriptModule module) => module.Declared is { } declared && modules.Where(other => other.Key != name)
        .All(other => !other.Value.Says(declared.Except(Taken(other.Key, other.Value, name))));

    IEnumerable<string> Taken(string by, ScriptModule module, string from) =>
        module.Imports.Where(import => moduleOf(by, import.Address).Name == from).SelectMany(import => import.Names.Split(", "));

    [GeneratedRegex("""(?<before>\bimport\(\s*["'])(?<address>\.{1,2}/[^"']+)(?<after>["']\s*\))""")]
    private static partial Regex LaterImport();
}
