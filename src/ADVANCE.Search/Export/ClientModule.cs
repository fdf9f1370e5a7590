using System.Text.RegularExpressions;

namespace Advance.Search.Export;

/// <summary>
/// One module of the search client, taken apart. It keeps to these rules: an import stands on one line, names what it
/// takes and takes it from <c>./name.js</c> (in a folder, from <c>../name.js</c>); only declarations are exported; a comment has its lines for itself. What is
/// rarely needed is loaded by <c>import('./name.js')</c> within the code.
/// </summary>
sealed partial record ClientModule(string Name, IReadOnlyList<ClientImport> Imports, IReadOnlyList<string> Declared, IReadOnlyList<string> Later, IReadOnlyList<string> Lines)
{
    /// <exception cref="InvalidOperationException">The module does not keep to the rules.</exception>
    public static ClientModule Of(string name, string text)
    {
        var imports = new List<ClientImport>();
        var declared = new List<string>();
        var lines = new List<string>();
        foreach (var line in WithoutComments(text))
        {
            if (line.StartsWith("import ", StringComparison.Ordinal))
            {
                var import = ImportLine().Match(line);
                if (!import.Success) throw new InvalidOperationException($"{name} imports in a way that cannot be joined: {line}");
                imports.Add(new ClientImport(import.Groups["module"].Value, import.Groups["names"].Value.Split(", ")));
                continue;
            }
            if (line.StartsWith("export ", StringComparison.Ordinal) && !ExportLine().IsMatch(line))
                throw new InvalidOperationException($"{name} exports in a way that cannot be joined: {line}");
            if (Declaration().Match(line) is { Success: true } declaration) declared.Add(declaration.Groups["name"].Value);
            lines.Add(line.Trim());
        }
        return new ClientModule(name, imports, declared, [.. lines.SelectMany(line => LaterImport().Matches(line)).Select(m => m.Groups["module"].Value).Distinct()], lines);
    }

    /// <summary>The lines, each module that is loaded later by what loads its script.</summary>
    public IEnumerable<string> LinesWith(Func<string, string> laterScript, bool keepExports) => Lines
        .Select(line => LaterImport().Replace(line, later => laterScript(later.Groups["module"].Value)))
        .Select(line => !keepExports && line.StartsWith("export ", StringComparison.Ordinal) ? line["export ".Length..] : line);

    static IEnumerable<string> WithoutComments(string text)
    {
        var inComment = false;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            var code = line.AsSpan().TrimStart();
            var starts = inComment || code.StartsWith("/*");
            inComment = starts && !code.EndsWith("*/");
            if (!starts && !code.StartsWith("//")) yield return line;
        }
    }

    [GeneratedRegex(@"^import \{ (?<names>\w+(, \w+)*) \} from '\.{1,2}/(?<module>(?:\w+/)?\w+\.js)';$")]
    private static partial Regex ImportLine();

    [GeneratedRegex(@"^export (const|class|function|async function) ")]
    private static partial Regex ExportLine();

    [GeneratedRegex(@"^(export )?(const|let|class|function\*?|async function\*?) (?<name>[\w$]+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bimport\('\./(?<module>\w+\.js)'\)")]
    private static partial Regex LaterImport();
}

/// <summary>What a module takes from another.</summary>
readonly record struct ClientImport(string Module, IReadOnlyList<string> Names);
