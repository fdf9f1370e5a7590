using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Advance.Content;

namespace Advance.Generation.Assets;

/// <summary>
/// The theme's files as they are published: each under <c>/assets/NAME.HASH.ext</c>, so that a browser may keep it for
/// ever, with the references from one to another rewritten. Style sheets and scripts that others import are put in their
/// place, and both lose what a browser does not need.
/// Files of the folder <c>search</c> are left to the search, which joins them with its index into <c>/search/search.js</c>,
/// those of <c>card</c> to the card images, which are drawn with them, and those of <c>admin</c> to the editor.
/// </summary>
public sealed partial class AssetManifest
{
    readonly Dictionary<string, byte[]> sources;
    readonly Dictionary<string, (Permalink Permalink, byte[] Bytes)> published = new(StringComparer.Ordinal);
    readonly HashSet<string> imported = new(StringComparer.Ordinal);
    readonly Dictionary<string, ScriptModule?> modules = new(StringComparer.Ordinal);

    /// <summary>Modules that must exist once, by the script that they are joined into.</summary>
    readonly Dictionary<string, string> holders = new(StringComparer.Ordinal);

    readonly CssNames names;

    AssetManifest(Dictionary<string, byte[]> sources)
    {
        this.sources = sources;
        names = new(sources.Where(source => source.Key.EndsWith(".css", StringComparison.Ordinal)).Select(source => CssText.Minify(Encoding.UTF8.GetString(source.Value))));
    }

    /// <summary>The address of a file by its name below <c>assets</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public Permalink this[string name] => published.TryGetValue(name, out var asset) ? asset.Permalink : throw new KeyNotFoundException($"The theme has no file assets/{name}.");

    /// <summary>The style sheet that stands in each page, and is no file; null if the theme has none.</summary>
    public InlineAsset? PageStyle { get; private set; }

    /// <summary>The script that stands in each page, and is no file; null if the theme has none.</summary>
    public InlineAsset? PageScript { get; private set; }

    /// <summary>The style sheets that some pages take in, by their names below <c>assets</c>; each is a file too.</summary>
    public OrderedDictionary<string, InlineAsset> PageSheets { get; private set; } = [];

    /// <summary>All that stands in pages.</summary>
    public IEnumerable<InlineAsset> InPages => new[] { PageStyle, PageScript }.OfType<InlineAsset>().Concat(PageSheets.Values);

    public IEnumerable<OutputFile> Files => published.Where(asset => !imported.Contains(asset.Key)).OrderBy(asset => asset.Key, StringComparer.Ordinal)
        .DistinctBy(asset => asset.Value.Permalink).Select(asset => OutputFile.Bytes(asset.Value.Permalink.OutputPath, asset.Value.Bytes));

    /// <param name="files">All of the theme.</param>
    /// <param name="inPages">Those that stand in pages; a name that is not among them is passed over.</param>
    /// <param name="linkRoot">The path that the site lives under: "" or such as <c>/advance</c>.</param>
    /// <exception cref="InvalidOperationException">Files refer to each other in a circle.</exception>
    public static AssetManifest Assemble(IReadOnlyList<ThemeFile> files, PageAssets? inPages = null, string linkRoot = "")
    {
        var own = files.Where(file => !file.Name.StartsWith("search/", StringComparison.Ordinal) && !file.Name.StartsWith("card/", StringComparison.Ordinal) && !file.Name.StartsWith("admin/", StringComparison.Ordinal)).ToList();
        var manifest = new AssetManifest(own.ToDictionary(file => file.Name, file => file.Read(), StringComparer.Ordinal));
        var joined = manifest.JoinedModules();
        foreach (var file in own.Where(file => !joined.Contains(file.Name))) manifest.Publish(file.Name, []);
        manifest.PageSheets = new((inPages?.Sheets ?? []).Where(manifest.published.ContainsKey)
            .Select(sheet => KeyValuePair.Create(sheet, InlineAsset.Style(Encoding.UTF8.GetString(manifest.published[sheet].Bytes), linkRoot + "/assets/"))));
        manifest.PageStyle = manifest.Withdraw(inPages?.Style) is { } style ? InlineAsset.Style(style, linkRoot + "/assets/") : null;
        manifest.PageScript = manifest.Withdraw(inPages?.Script) is { } script ? InlineAsset.Script(script, linkRoot + "/assets/") : null;
        return manifest;
    }

    string? Withdraw(string? name) => name is not null && published.Remove(name, out var asset) ? Encoding.UTF8.GetString(asset.Bytes) : null;

    HashSet<string> JoinedModules() => sources.Keys.SelectMany(name => Module(name)?.Imports.Select(import => Resolve(name, import.Address)) ?? [])
        .Where(name => Module(name) is not null).ToHashSet(StringComparer.Ordinal);

    Permalink Publish(string name, IReadOnlyList<string> path)
    {
        if (published.TryGetValue(name, out var known)) return known.Permalink;
        if (path.Contains(name)) throw Circle(path, name);
        var bytes = Rewrite(name, sources[name], [.. path, name]);
        var permalink = Hashed(name, bytes);
        published[name] = (permalink, bytes);
        return permalink;
    }

    internal static InvalidOperationException Circle(IReadOnlyList<string> path, string name) =>
        new($"The theme's assets refer to each other in a circle: {string.Join(" -> ", path)} -> {name}.");

    /// <summary>The address of a file with these bytes.</summary>
    internal static Permalink Hashed(string name, byte[] bytes)
    {
        // 40 bits of SHA-256: two contents of one name never meet in practice, and each page names a dozen of them.
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new Permalink($"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}");
    }

    byte[] Rewrite(string name, byte[] bytes, IReadOnlyList<string> path) => Path.GetExtension(name) switch
    {
        ".css" => Encoding.UTF8.GetBytes(names.Shorten(CssLayers.Join(CssText.Minify(CssUrl().Replace(InlineImports(name, Encoding.UTF8.GetString(bytes), path), match => Reference(match, name, path)))))),
        ".js" => Encoding.UTF8.GetBytes(Script(name, Encoding.UTF8.GetString(bytes), path)),
        _ => bytes,
    };

    string Script(string name, string text, IReadOnlyList<string> path)
    {
        if (Module(name) is not { } module) return JsImport().Replace(text, match => Reference(match, name, path));
        var joined = new JoinedScript(
            (from, address) => (Resolve(from, address), Module(Resolve(from, address))),
            (from, address) => Resolve(from, address) is var target && sources.ContainsKey(target) ? Address(target, path) : address);
        var script = joined.Join(name, module);
        foreach (var part in joined.Names.Where(part => Module(part)!.HasState))
            if (!holders.TryAdd(part, name)) throw new InvalidOperationException($"The theme's module {part} holds a state, and would exist twice: in {holders[part]} and in {name}.");
        return ScriptMinifier.Minify(script);
    }

    ScriptModule? Module(string name)
    {
        if (modules.TryGetValue(name, out var known)) return known;
        return modules[name] = Path.GetExtension(name) == ".js" && sources.TryGetValue(name, out var bytes) ? ScriptModule.Of(Encoding.UTF8.GetString(bytes)) : null;
    }

    /// <summary>Replaces <c>@import "x.css" layer(y);</c> by <c>@layer y { … }</c>, as a browser would (CSS Cascade 5).</summary>
    string InlineImports(string name, string css, IReadOnlyList<string> path) => CssImport().Replace(css, match =>
    {
        var target = Resolve(name, match.Groups["path"].Value);
        if (!sources.ContainsKey(target)) return match.Value;
        imported.Add(target);
        Publish(target, path);
        var inner = Encoding.UTF8.GetString(published[target].Bytes).Trim();
        return match.Groups["layer"] is { Success: true } layer ? $"@layer {layer.Value} {{\n{inner}\n}}" : inner;
    });

    string Reference(Match match, string name, IReadOnlyList<string> path)
    {
        var target = Resolve(name, match.Groups["path"].Value);
        return sources.ContainsKey(target)
            ? match.Groups["before"].Value + Address(target, path) + match.Groups["after"].Value
            : match.Value;
    }

    /// <summary>The address of a file by which another one names it: all lie in one folder.</summary>
    string Address(string target, IReadOnlyList<string> path) => $"./{Publish(target, path).Path["/assets/".Length..]}";

    static string Resolve(string from, string reference)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in reference.Split('/'))
        {
            if (part == "..") { if (parts.Count > 0) parts.RemoveAt(parts.Count - 1); }
            else if (part != ".") parts.Add(part);
        }
        return string.Join('/', parts);
    }

    [GeneratedRegex("""@import\s+(?:url\()?["'](?<path>[^"']+)["']\)?\s*(?:layer\((?<layer>[^)]*)\))?\s*;""")]
    private static partial Regex CssImport();

    [GeneratedRegex("""(?<before>url\(["']?)(?<path>[^"')#:?]+)(?<after>[^)]*\))""")]
    private static partial Regex CssUrl();

    [GeneratedRegex("""(?<before>(?:\bfrom|\bimport)\s*\(?\s*["'])(?<path>\.{1,2}/[^"']+)(?<after>["'])""")]
    private static partial Regex JsImport();
}
