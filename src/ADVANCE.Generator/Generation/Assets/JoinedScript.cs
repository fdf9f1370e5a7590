using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Generation.Assets;

/// <summary>
/// Puts the modules that a script imports into it: one request, where a browser would find out about each only once it has
/// read the one before. Each keeps its names to itself, as a module does. What is loaded by <c>import()</c> stays a script of
/// its own, and so does a module that <see cref="ScriptModule"/> can't take apart, as one of a site's own theme may be.
/// </summary>
/// <param name="moduleOf">The module that an address in another means, and its name; the module is null if it can't be joined.</param>
/// <param name="reference">From a module's name and an address in it to the address to write there.</param>
sealed partial class JoinedScript(Func<string, string, (string Name, ScriptModule? Module)> moduleOf, Func<string, string, string> reference)
{
    readonly List<string> names = [];
    readonly StringBuilder text = new();

    /// <summary>Names of the modules in it, each after those that it imports.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The script, not minified.</summary>
    /// <param name="name">Of the module that a page loads.</param>
    /// <param name="module">The module itself.</param>
    /// <exception cref="InvalidOperationException">Modules import each other in a circle.</exception>
    public string Join(string name, ScriptModule module)
    {
        Append(name, module, []);
        return text.ToString();
    }

    void Append(string name, ScriptModule module, IReadOnlyList<string> path)
    {
        if (path.Contains(name)) throw AssetManifest.Circle(path, name);
        foreach (var (address, taken) in module.Imports)
        {
            var (target, imported) = moduleOf(name, address);
            if (imported is null) text.Append($"import {{ {taken} }} from \"{reference(name, address)}\";\n");
            else if (!names.Contains(target)) Append(target, imported, [.. path, name]);
        }
        names.Add(name);
        var exports = string.Join(", ", module.Exports);
        var body = LaterImport().Replace(module.Body, match => match.Groups["before"].Value + reference(name, match.Groups["address"].Value) + match.Groups["after"].Value);
        text.Append(path.Count == 0
            ? $"{body}\n{(exports.Length > 0 ? $"export {{ {exports} }};\n" : "")}"
            : $"{(exports.Length > 0 ? $"const {{ {exports} }} = " : "")}(() => {{\n{body}\n{(exports.Length > 0 ? $"return {{ {exports} }};\n" : "")}}})();\n");
    }

    [GeneratedRegex("""(?<before>\bimport\(\s*["'])(?<address>\.{1,2}/[^"']+)(?<after>["']\s*\))""")]
    private static partial Regex LaterImport();
}
