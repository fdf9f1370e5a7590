using System.Security.Cryptography;
using System.Text;
using Advance.Search.Analysis.Languages;

namespace Advance.Search.Export;

/// <summary>
/// Joins the modules of the search client into one <c>search.js</c> with the start file inside: one request and one
/// round trip instead of twenty and three. Modules that are only reached by <c>import('./name.js')</c> are joined into a
/// second script, named for its content, which takes what it needs of the first from it. Not a bundler for anything
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
        var entrances = Later(first);
        var second = entrances.Count == 0 ? [] : InOrder(entrances, [.. now, Embedded]);
        RefuseDoubles([.. first, .. second]);

        var script = new StringBuilder($"const embeddedStart = '{Convert.ToBase64String(startFile)}';\n");
        if (second.Count == 0) return [File(Entry, script, first, "", Entry)];

        var shared = second.SelectMany(m => m.Imports).Where(i => now.Contains(i.Module)).SelectMany(i => i.Names).Distinct().Order(StringComparer.Ordinal).ToList();
        var later = new StringBuilder(shared.Count == 0 ? "" : $"import {{ {string.Join(", ", shared)} }} from './{Entry}';\n");
        // It cannot name itself, being named for its content.
        var bytes = File("", later, second, "import(import.meta.url)", [.. entrances]).Bytes;
        var name = $"search.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.js";
        var main = File(Entry, script, first, $"import('./{name}')", Entry);
        var exports = shared.Except(first[^1].Declared).ToList();
        return
        [
            exports.Count == 0 ? main : main with { Bytes = [.. main.Bytes, .. Encoding.UTF8.GetBytes($"export {{ {string.Join(", ", exports)} }};\n")] },
            new ClientFile(name, bytes),
        ];

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

    static ClientFile File(string path, StringBuilder script, IEnumerable<ClientModule> modules, string laterFile, params IReadOnlyCollection<string> exporting)
    {
        foreach (var module in modules)
        foreach (var line in module.LinesWith(laterFile, exporting.Contains(module.Name)))
            script.Append(line).Append('\n');
        return new ClientFile(path, Encoding.UTF8.GetBytes(script.ToString()));
    }

    static void RefuseDoubles(IEnumerable<ClientModule> modules)
    {
        foreach (var (name, users) in modules.SelectMany(m => m.Declared.Select(name => (name, m.Name))).GroupBy(x => x.name, x => x.Name).Select(g => (g.Key, g.ToList())))
            if (users.Count > 1) throw new InvalidOperationException($"{string.Join(" and ", users)} both declare {name}, so they cannot be joined.");
    }
}
