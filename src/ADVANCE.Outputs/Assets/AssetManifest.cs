using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Advance.Assets.Modules;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Read;
using Advance.Render;

namespace Advance.Assets;

/// <summary>
/// The theme's files as they are published: each as <c>/assets/NAME.HASH.ext</c>, so that a browser may cache it permanently,
/// with references between files rewritten. Imported style sheets and scripts are inlined, and everything that a browser
/// doesn't need is removed.
/// The folder <c>search</c> is left to the search, which joins its files with the index into <c>/search/search.js</c>. The
/// folder <c>card</c> is left to the card images, and <c>admin</c> to the editor.
/// </summary>
public sealed partial class AssetManifest
{
    readonly Dictionary<string, (ThemeFile File, byte[] Bytes)> sources;
    readonly Dictionary<string, (Permalink Permalink, byte[] Bytes)> published = new(StringComparer.Ordinal);
    readonly HashSet<string> imported = new(StringComparer.Ordinal);
    readonly DiagnosticBag diagnostics;
    readonly ThemeModules modules;
    readonly PageScripts scripts;
    readonly CssNames names;

    /// <summary>The script that is inline in each page, and the folder by which it refers to files.</summary>
    readonly (string? Name, string Folder) inPage;

    AssetManifest(IReadOnlyList<ThemeFile> files, string? script, string folder, DiagnosticBag diagnostics)
    {
        sources = files.ToDictionary(file => file.Name, file => (file, file.Read()), StringComparer.Ordinal);
        this.diagnostics = diagnostics;
        modules = new ThemeModules(sources, script, diagnostics);
        scripts = new PageScripts(modules, script, diagnostics);
        inPage = (script is not null && !scripts.IsLoaded(script) ? script : null, folder);
        names = new(
            sources
                .Where(source => source.Key.EndsWith(".css", StringComparison.Ordinal))
                .Select(source => CssText.Minify(Encoding.UTF8.GetString(source.Value.Bytes)))
        );
    }

    /// <summary>The address of a file by its name below <c>assets</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public Permalink this[string name] =>
        published.TryGetValue(name, out var asset)
            ? asset.Permalink
            : throw new KeyNotFoundException($"The theme has no file assets/{name}.");

    /// <summary>The style sheet that is inline in each page; null if the theme has none.</summary>
    public InlineAsset? PageStyle { get; private set; }

    /// <summary>The script that is inline in each page; null if the theme has none.</summary>
    public InlineAsset? PageScript { get; private set; }

    /// <summary>
    /// The style sheets that some pages include inline, by their names below <c>assets</c>; each is also a file.
    /// </summary>
    public OrderedDictionary<string, InlineAsset> PageSheets { get; private set; } = [];

    /// <summary>Everything that is inline in pages.</summary>
    public IEnumerable<InlineAsset> InPages => new[] { PageStyle, PageScript }.OfType<InlineAsset>().Concat(PageSheets.Values);

    public IEnumerable<OutputFile> Files =>
        published
            .Where(asset => !imported.Contains(asset.Key))
            .OrderBy(asset => asset.Key, StringComparer.Ordinal)
            .DistinctBy(asset => asset.Value.Permalink)
            .Select(asset => OutputFile.Bytes(asset.Value.Permalink.OutputPath, asset.Value.Bytes));

    /// <param name="files">All files of the theme.</param>
    /// <param name="inPages">The files that are inline in pages; names of files that don't exist are ignored.</param>
    /// <param name="linkRoot">The site's base path: "", or for example <c>/advance</c>.</param>
    /// <param name="diagnostics">Receives what is wrong with scripts and style sheets.</param>
    public static AssetManifest Assemble(
        IReadOnlyList<ThemeFile> files,
        PageAssets? inPages = null,
        string linkRoot = "",
        DiagnosticBag? diagnostics = null
    )
    {
        var own = files
            .Where(file =>
                !file.Name.StartsWith("search/", StringComparison.Ordinal)
                && !file.Name.StartsWith("card/", StringComparison.Ordinal)
                && !file.Name.StartsWith("admin/", StringComparison.Ordinal)
            )
            .ToList();
        var folder = linkRoot + "/assets/";
        var manifest = new AssetManifest(own, inPages?.Script, folder, diagnostics ?? new DiagnosticBag());
        foreach (var file in own.Where(file => !manifest.scripts.IsOnlyJoined(file.Name)))
            manifest.Publish(file.Name, []);
        manifest.PageSheets = new(
            (inPages?.Sheets ?? [])
                .Where(manifest.published.ContainsKey)
                .Select(sheet =>
                    KeyValuePair.Create(
                        sheet,
                        InlineAsset.Style(Encoding.UTF8.GetString(manifest.published[sheet].Bytes), folder)
                    )
                )
        );
        manifest.PageStyle = manifest.Withdraw(inPages?.Style) is { } style ? InlineAsset.Style(style, folder) : null;
        manifest.PageScript = manifest.ScriptInPage(inPages?.Script) is { } script ? InlineAsset.Script(script) : null;
        return manifest;
    }

    string? Withdraw(string? name) =>
        name is not null && published.Remove(name, out var asset) ? Encoding.UTF8.GetString(asset.Bytes) : null;

    // A module that others load too must exist only once, so it's a file.
    string? ScriptInPage(string? name) =>
        name == inPage.Name ? Withdraw(name)
        : published.TryGetValue(name!, out var asset) ? $"import\"{inPage.Folder}{asset.Permalink.Path["/assets/".Length..]}\""
        : null;

    Permalink Publish(string name, IReadOnlyList<string> path)
    {
        if (published.TryGetValue(name, out var known))
            return known.Permalink;
        var bytes = Rewrite(name, sources[name].Bytes, [.. path, name]);
        var permalink = Hashed(name, bytes);
        published[name] = (permalink, bytes);
        return permalink;
    }

    /// <summary>The published address of a file with these bytes.</summary>
    internal static Permalink Hashed(string name, byte[] bytes)
    {
        // 40 bits of SHA-256: collisions for one name don't occur in practice, and every page contains a dozen of these hashes.
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new Permalink($"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}");
    }

    byte[] Rewrite(string name, byte[] bytes, IReadOnlyList<string> path) =>
        Path.GetExtension(name) switch
        {
            ".css" => Encoding.UTF8.GetBytes(Style(name, Encoding.UTF8.GetString(bytes), path)),
            ".js" or ".mjs" => Encoding.UTF8.GetBytes(Script(name, Encoding.UTF8.GetString(bytes), path)),
            _ => bytes,
        };

    string Script(string name, string text, IReadOnlyList<string> path)
    {
        if (modules[name] is not null)
            return scripts.Write(name, target => Address(name, target, path));
        if (!modules.IsClassic(name))
            return text;
        if (ScriptMinifier.Minify(text, isModule: false) is { } minified)
            return minified;
        diagnostics.Report(
            ThemeRules.NotMinified,
            new Location(sources[name].File.Path),
            "The minifier can't read this script, so it's published unminified."
        );
        return text;
    }

    string Style(string name, string css, IReadOnlyList<string> path)
    {
        var addressed = CssUrl().Replace(InlineImports(name, css, path), match => Reference(match, name, path));
        return names.Shorten(CssLayers.Join(CssText.Minify(addressed)));
    }

    /// <summary>Replaces <c>@import "x.css" layer(y);</c> by <c>@layer y { … }</c>, as a browser would (CSS Cascade 5).</summary>
    string InlineImports(string name, string css, IReadOnlyList<string> path)
    {
        var edits = new TextEdits();
        foreach (var import in CssImportReader.Read(css))
            if (Inlined(name, css, import, path) is { } inlined)
                edits.Replace(import.Start, import.End, inlined);
        return edits.Apply(css);
    }

    string? Inlined(string name, string css, CssImport import, IReadOnlyList<string> path)
    {
        var place = TextPlace.At(sources[name].File.Path, css, import.Start);
        var target = ThemeAddress.Resolve(name, import.Address);
        if (ThemeAddress.HasHost(import.Address))
            diagnostics.Report(
                ThemeRules.Foreign,
                place,
                $"Browsers don't load '{import.Address}', because the site's content security policy allows only its own files."
            );
        else if (import.IsLate)
            diagnostics.Report(
                ThemeRules.Late,
                place,
                $"Browsers ignore this @import of '{import.Address}', because a rule comes before it."
            );
        else if (import.Address.StartsWith('/'))
            return null;
        else if (!sources.ContainsKey(target))
            diagnostics.Report(ThemeRules.Missing, place, $"There is no file '{import.Address}'.");
        else if (path.Contains(target))
            diagnostics.Report(ThemeRules.Circle, place, $"'{import.Address}' imports this style sheet in turn.");
        else
        {
            imported.Add(target);
            Publish(target, path);
            return import.Around(Encoding.UTF8.GetString(published[target].Bytes).Trim());
        }
        return null;
    }

    string Reference(Match match, string name, IReadOnlyList<string> path) =>
        ThemeAddress.Resolve(name, match.Groups["path"].Value) is var target
        && sources.ContainsKey(target)
        && Address(name, target, path) is { } address
            ? match.Groups["before"].Value + address + match.Groups["after"].Value
            : match.Value;

    /// <summary>
    /// The address by which one file refers to another: all are in one folder. Null if the file refers back to itself.
    /// </summary>
    string? Address(string from, string target, IReadOnlyList<string> path) =>
        path.Contains(target)
            ? null
            : (from == inPage.Name ? inPage.Folder : "./") + Publish(target, path).Path["/assets/".Length..];

    [GeneratedRegex("""(?<before>url\(["']?)(?<path>[^"')#:?]+)(?<after>[^)]*\))""")]
    private static partial Regex CssUrl();
}
