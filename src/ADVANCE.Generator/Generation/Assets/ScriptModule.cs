using System.Text.RegularExpressions;

namespace Advance.Generation.Assets;

/// <summary>
/// A module of the page scripts, taken apart as far as joining needs it. It can be joined if each import names what it
/// takes, by the name that it has there, and only declarations are exported; so are all modules of our theme.
/// </summary>
/// <param name="Imports">What it takes, by the address as written.</param>
/// <param name="Exports">Names of what it gives.</param>
/// <param name="Body">The rest, without comments that have their lines for themselves.</param>
/// <param name="HasState">It holds something that must exist once, so that it can't be joined into two scripts.</param>
sealed partial record ScriptModule(IReadOnlyList<(string Address, string Names)> Imports, IReadOnlyList<string> Exports, string Body, bool HasState)
{
    /// <summary>What it declares for all of itself, exported or not; null where that can't be told line by line.</summary>
    public IReadOnlyList<string>? Declared { get; } = DeclaredIn(Body);

    /// <summary>Whether any of the names stands in it: as a name, but not as that of a property behind a dot; or in a text.</summary>
    public bool Says(IEnumerable<string> names) => words.Value.Overlaps(names);

    readonly Lazy<HashSet<string>> words = new(() => [.. Name().Matches(Body).Select(match => match.Value)]);

    /// <returns>Null for a module that says more than joining understands.</returns>
    public static ScriptModule? Of(string text)
    {
        var imports = new List<(string, string)>();
        var exports = new List<string>();
        var lines = new List<string>();
        foreach (var line in Code(text))
        {
            if (Import().Match(line) is { Success: true } import)
            {
                imports.Add((import.Groups["address"].Value, import.Groups["names"].Value));
            }
            else if (Export().Match(line) is { Success: true } export)
            {
                exports.Add(export.Groups["name"].Value);
                lines.Add(line["export ".Length..]);
            }
            else if (Statement().IsMatch(line))
            {
                return null;
            }
            else
            {
                lines.Add(line);
            }
        }
        return new ScriptModule(imports, exports, string.Join('\n', lines), lines.Any(line => State().IsMatch(line)));
    }

    static List<string>? DeclaredIn(string body)
    {
        var names = new List<string>();
        foreach (var line in body.Split('\n'))
        {
            if (Declaration().Match(line) is { Success: true } declaration) names.Add(declaration.Groups["name"].Value);
            else if (Several().IsMatch(line)) return null;
        }
        return names;
    }

    static IEnumerable<string> Code(string text)
    {
        var inComment = false;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            var code = line.TrimStart();
            var starts = inComment || code.StartsWith("/*", StringComparison.Ordinal);
            var end = starts ? line.IndexOf("*/", StringComparison.Ordinal) : -1;
            inComment = starts && end < 0;
            if (end >= 0 && line[(end + 2)..].TrimStart() is { Length: > 0 } rest) yield return rest;
            if (!starts && !code.StartsWith("//", StringComparison.Ordinal)) yield return TypeComment().Replace(line, "");
        }
    }

    // A type in a comment may name a module, which is no reason to load it.
    [GeneratedRegex(@"/\*\* @\w+ .*?\*/ ?")]
    private static partial Regex TypeComment();

    [GeneratedRegex("""^import \{ (?<names>[\w$]+(?:, [\w$]+)*) \} from ["'](?<address>\.{1,2}/[^"']+)["'];$""")]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?:const|class|function\*?|async function\*?) (?<name>[\w$]+)")]
    private static partial Regex Export();

    [GeneratedRegex(@"^(?:import|export)\b(?!\s*[.(])")]
    private static partial Regex Statement();

    // At the start of a line, where only what belongs to the whole module stands.
    [GeneratedRegex(@"^(?:(?:class|function\*?|async function\*?) (?<name>[\w$]+)|(?:const|let|var) (?<name>[\w$]+)(?:;$| = (?!.*(?:,$|, [\w$]+ = ))))")]
    private static partial Regex Declaration();

    // Other declarations, and what goes on from one with a comma.
    [GeneratedRegex(@"^(?:(?:const|let|var|class|function|async function)\b|[\])}].*,$)")]
    private static partial Regex Several();

    // Three dots in front spread it.
    [GeneratedRegex(@"(?<![\w$])(?<!(?<!\.\.)\.)[A-Za-z_$][\w$]*")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:let\b|(?:const|var) .*= new\b)")]
    private static partial Regex State();
}
