using System.Text;
using System.Text.RegularExpressions;
using Advance.Search.Analysis.Languages;

namespace Advance.Search.Export;

/// <summary>
/// Joins the modules of the search client into one <c>search.js</c> with the start file inside: one request and one
/// round trip instead of twenty and three. Not a bundler for anything else: it knows modules that keep to these rules.
/// An import stands on one line, names what it takes and takes it from <c>./name.js</c> (from a folder, of
/// <c>../name.js</c>); only declarations are
/// exported; a comment has its lines for itself; no two modules declare the same name at the top.
/// </summary>
public static partial class ClientScript
{
    const string Entry = "search.js", Embedded = "embedded.js", Language = "languages/en.js";

    /// <summary>The script.</summary>
    /// <param name="modules">Texts of the modules by file name; <c>search.js</c> is the one that a page imports.</param>
    /// <param name="startFile">The bytes of <c>start.bin</c>.</param>
    /// <param name="language">Its module takes the place of the English one, which the modules name.</param>
    /// <exception cref="InvalidOperationException">A module is missing or does not keep to the rules.</exception>
    public static string Bundle(IReadOnlyDictionary<string, string> modules, ReadOnlySpan<byte> startFile, SearchLanguage? language = null)
    {
        if (language is not null) modules = InLanguage(modules, $"languages/{language.Tag}.js");
        var script = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal) { Embedded };
        script.Append($"const embeddedStart = '{Convert.ToBase64String(startFile)}';\n");
        Append(script, Entry, modules, seen);
        return script.ToString();
    }

    static Dictionary<string, string> InLanguage(IReadOnlyDictionary<string, string> modules, string name) => new(modules, StringComparer.Ordinal)
    {
        [Language] = modules.TryGetValue(name, out var text) ? text : throw new InvalidOperationException($"The search client has no module {name}."),
    };

    /// <summary>A module after those that it imports.</summary>
    static void Append(StringBuilder script, string name, IReadOnlyDictionary<string, string> modules, HashSet<string> seen)
    {
        if (!seen.Add(name)) return;
        if (!modules.TryGetValue(name, out var text)) throw new InvalidOperationException($"The search client has no module {name}.");
        var own = new StringBuilder();
        foreach (var line in WithoutComments(text))
        {
            if (line.StartsWith("import ", StringComparison.Ordinal))
            {
                var import = ImportLine().Match(line);
                if (!import.Success) throw new InvalidOperationException($"{name} imports in a way that cannot be joined: {line}");
                Append(script, import.Groups["module"].Value, modules, seen);
            }
            else if (line.StartsWith("export ", StringComparison.Ordinal))
            {
                if (!ExportLine().IsMatch(line)) throw new InvalidOperationException($"{name} exports in a way that cannot be joined: {line}");
                own.Append(name == Entry ? line : line["export ".Length..]).Append('\n');
            }
            else
            {
                own.Append(line).Append('\n');
            }
        }
        script.Append(own);
    }

    static IEnumerable<string> WithoutComments(string text)
    {
        var inComment = false;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var starts = inComment || line.StartsWith("/*", StringComparison.Ordinal);
            inComment = starts && !line.EndsWith("*/", StringComparison.Ordinal);
            if (!starts && !line.StartsWith("//", StringComparison.Ordinal)) yield return line;
        }
    }

    [GeneratedRegex(@"^import \{ \w+(, \w+)* \} from '\.{1,2}/(?<module>(?:\w+/)?\w+\.js)';$")]
    private static partial Regex ImportLine();

    [GeneratedRegex(@"^export (const|class|function|async function) ")]
    private static partial Regex ExportLine();
}
