using System.Security.Cryptography;
using System.Text;
using Advance.Generation.Assets;
using Advance.Search.Analysis.Languages;

namespace Advance.Search.Export;

/// <summary>
/// Joins the modules of the search client into one <c>search.js</c> with the start file inside: one request and one
/// round trip instead of twenty and three, with names shortened by <see cref="ScriptMinifier"/>. Modules that are only reached by <c>import('./name.js')</c> are scripts
/// of their own, named for their content, which take what they need of the first from it. Not a bundler for anything
/// else: it knows modules that keep to the rules of <see cref="ClientModule"/>, no two of which declare the same name.
/// </summary>
public static class ClientScript
{
    const string Entry = "search.js", Embedded = "embedded.js", Language = "languages/en.js";

    /// <summary>The scripts, <c>search.js</c> first.</summary>
    /// <param name="modules">Texts of the modules by file name; <c>search.js</c> is the one that a page imports.</param>
    /// <param name="startFile">The bytes of <c>start.bin</c>.</param>
    /// <param name="language">Its module takes the place of the English one, which the modules name.</param>
    /// <exception cref="InvalidOperationException">A module is missing or does not keep to the rules.</exception>
    public static IReadOnlyList<ClientFile> Join(IReadOnlyDictionary<string, string> modules, ReadOnlySpan<byte> startFile, SearchLanguage? language = null)
    {
        var known = new Dictionary<string, ClientModule>(StringComparer.Ordinal);
        var first = InOrder([Entry], new HashSet<string>(StringComparer.Ordinal) { Embedded });
        var now = first.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        var groups = GroupsOf(Later(first));
        RefuseDoubles([.. first, .. groups.SelectMany(g => g.Modules)]);

        var shared = groups.SelectMany(g => g.Modules).SelectMany(m => m.Imports).Where(i => now.Contains(i.Module)).SelectMany(i => i.Names)
            .Distinct().Order(StringComparer.Ordinal).ToList();
        var scripts = groups.Select(g => (g.Entrances, Script: LaterScript(g.Modules, g.Entrances, now))).ToList();
        var places = scripts.SelectMany(s => s.Entrances.Select(name => (name, s.Script.Path))).ToDictionary(x => x.name, x => x.Path, StringComparer.Ordinal);
        var main = Text(first, name => $"import('./{places[name]}')", [Entry]);
        if (shared.Except(first[^1].Declared).ToList() is { Count: > 0 } exports) main += $"export {{ {string.Join(", ", exports)} }};\n";
        // The start is not minified, so that one and the same script serves every content.
        return [File(Entry, $"const embeddedStart='{Convert.ToBase64String(startFile)}';\n{ScriptMinifier.Minify(main)}"), .. scripts.Select(s => s.Script)];

        // Each module after those that it imports.
        List<ClientModule> InOrder(IEnumerable<string> names, HashSet<string> seen)
        {
            var ordered = new List<ClientModule>();
            foreach (var name in names) Visit(name);
            return ordered;

            void Visit(string name)
            {
                if (!seen.Add(name)) return;
                var module = Module(name);
                foreach (var import in module.Imports) Visit(import.Module);
                ordered.Add(module);
            }
        }

        ClientModule Module(string name)
        {
            if (known.TryGetValue(name, out var module)) return module;
            var file = name == Language && language is not null ? $"languages/{language.Tag}.js" : name;
            if (!modules.TryGetValue(file, out var text)) throw new InvalidOperationException($"The search client has no module {file}.");
            return known[name] = ClientModule.Of(name, text);
        }

        // What is loaded later and shares modules, or loads one another, is one script.
        List<(List<string> Entrances, List<ClientModule> Modules)> GroupsOf(List<string> entrances)
        {
            var groups = new List<(List<string> Entrances, HashSet<string> Reach)>();
            foreach (var entrance in entrances)
            {
                var group = (Entrances: new List<string> { entrance }, Reach: InOrder([entrance], [.. now, Embedded]).SelectMany(m => m.Later.Prepend(m.Name)).ToHashSet());
                foreach (var other in groups.Where(g => g.Reach.Overlaps(group.Reach)).ToList())
                {
                    groups.Remove(other);
                    group = ([.. other.Entrances, .. group.Entrances], [.. other.Reach, .. group.Reach]);
                }
                groups.Add(group);
            }
            return [.. groups.Select(g => (g.Entrances, InOrder(g.Entrances, [.. now, Embedded])))];
        }

        // Also those that are loaded later by what is loaded later.
        List<string> Later(IReadOnlyList<ClientModule> from)
        {
            var found = new List<string>();
            var open = new Queue<ClientModule>(from);
            while (open.TryDequeue(out var module))
            {
                foreach (var name in module.Later.Where(name => !found.Contains(name)))
                {
                    if (now.Contains(name)) throw new InvalidOperationException($"{module.Name} loads {name} later, which is always loaded.");
                    found.Add(name);
                    foreach (var next in InOrder([name], [.. now, Embedded])) open.Enqueue(next);
                }
            }
            return found;
        }
    }

    static ClientFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    static ClientFile LaterScript(IReadOnlyList<ClientModule> modules, IReadOnlyCollection<string> entrances, HashSet<string> now)
    {
        var names = modules.SelectMany(m => m.Imports).Where(i => now.Contains(i.Module)).SelectMany(i => i.Names).Distinct().Order(StringComparer.Ordinal).ToList();
        var imports = names.Count == 0 ? "" : $"import {{ {string.Join(", ", names)} }} from './{Entry}';\n";
        // It cannot name itself, being named for its content.
        var text = ScriptMinifier.Minify(imports + Text(modules, _ => "import(import.meta.url)", entrances));
        return File($"search.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12]}.js", text);
    }

    static string Text(IEnumerable<ClientModule> modules, Func<string, string> laterScript, IReadOnlyCollection<string> exporting)
    {
        var text = new StringBuilder();
        foreach (var module in modules)
        foreach (var line in module.LinesWith(laterScript, exporting.Contains(module.Name)))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    static void RefuseDoubles(IEnumerable<ClientModule> modules)
    {
        foreach (var (name, users) in modules.SelectMany(m => m.Declared.Select(name => (name, m.Name))).GroupBy(x => x.name, x => x.Name).Select(g => (g.Key, g.ToList())))
            if (users.Count > 1) throw new InvalidOperationException($"{string.Join(" and ", users)} both declare {name}, so they cannot be joined.");
    }
}
