using System.Text.RegularExpressions;

namespace Advance.Tests;

/// <summary>
/// Which folders of source files use which others: a folder uses another if one of its files names a type of the other.
/// </summary>
sealed partial class FolderGraph
{
    readonly SortedDictionary<string, SortedSet<string>> uses = new(StringComparer.Ordinal);

    /// <param name="sources">Texts of C# files by their paths, with <c>/</c>.</param>
    public FolderGraph(IReadOnlyDictionary<string, string> sources)
    {
        var files = sources.Select(source => new SourceText(source.Key, source.Value)).ToList();
        var declared = files
            .SelectMany(file => file.Declared.Select(type => (Type: type, File: file)))
            .ToLookup(pair => pair.Type, pair => pair.File);
        foreach (var file in files)
        {
            var found = uses.TryGetValue(file.Folder, out var known) ? known : uses[file.Folder] = new(StringComparer.Ordinal);
            foreach (var other in file.Named.SelectMany(name => declared[name]))
                if (other.Folder != file.Folder && file.Sees(other.Namespace))
                    found.Add(other.Folder);
        }
    }

    public IReadOnlyCollection<string> Folders => uses.Keys;

    /// <summary>The folders that a folder uses, itself left out.</summary>
    public IReadOnlyCollection<string> UsesOf(string folder) => uses[folder];

    /// <summary>A path from a folder through others back to it, as <c>A > B > A</c>, for each pair that is in a circle.</summary>
    public IEnumerable<string> Circles() =>
        from folder in uses.Keys
        from other in uses[folder]
        let back = Way(other, folder)
        where back is not null && string.CompareOrdinal(folder, other) < 0
        select string.Join(" > ", back.Prepend(folder));

    /// <summary>The shortest way from one folder to another, both included; null if there is none.</summary>
    List<string>? Way(string from, string to)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal) { [from] = "" };
        var waiting = new Queue<string>([from]);
        while (waiting.TryDequeue(out var here) && here != to)
            foreach (var next in uses[here].Where(next => before.TryAdd(next, here)))
                waiting.Enqueue(next);
        if (!before.ContainsKey(to))
            return null;
        var way = new List<string>();
        for (var here = to; here.Length > 0; here = before[here])
            way.Insert(0, here);
        return way;
    }

    /// <summary>What a file declares and which types it may name.</summary>
    sealed class SourceText
    {
        readonly HashSet<string> seen = new(StringComparer.Ordinal);

        public SourceText(string path, string text)
        {
            Folder = path[..path.LastIndexOf('/')];
            var code = Ignored()
                .Replace(text, match => Holes().Matches(match.Value).Aggregate(" ", (all, hole) => all + hole.Value));
            Namespace = NamespaceLine().Match(code).Groups[1].Value;
            Declared = Declaration().Matches(code).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            foreach (Match line in UsingLine().Matches(code))
                seen.Add(line.Groups[1].Value);
            for (var part = Namespace; part.Length > 0; part = part[..Math.Max(0, part.LastIndexOf('.'))])
                seen.Add(part);
            // A property may be called as a type of another folder is.
            var members = Member().Matches(code).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            Named =
            [
                .. Name().Matches(code).Select(match => match.Value).Where(name => !members.Contains(name)).Except(Declared),
            ];
        }

        public string Folder { get; }
        public string Namespace { get; }
        public IReadOnlySet<string> Declared { get; }
        public IReadOnlyCollection<string> Named { get; }

        public bool Sees(string other) => seen.Contains(other);
    }

    // Comments and texts; what a text interpolates is code.
    [GeneratedRegex("""//[^\n]*|\$*\"{3,}.*?\"{3,}|\$?@?\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\])'""", RegexOptions.Singleline)]
    private static partial Regex Ignored();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Holes();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(
        @"^(?:public |internal |static |sealed |abstract |readonly |partial |ref )*"
            + @"(?:class|record struct|record|struct|interface|enum) (\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(
        @"(?<!\b(?:new|is|as|in|out|ref|case|return|static|readonly|public|internal|private|sealed|override|not|or|and|throw"
            + @"|await|this|params|const|required|protected|virtual|abstract|async|typeof"
            + @"|where|class|record|when|using))[\w>?\]] ([A-Z]\w*)(?=\s*[;,)={(])"
    )]
    private static partial Regex Member();

    // What is assigned to is a member.
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*\b(?!\s*=[^=>])")]
    private static partial Regex Name();
}
