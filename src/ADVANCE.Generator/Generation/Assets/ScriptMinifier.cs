using System.Collections.Concurrent;
using Advance.Generation.Assets.Modules;
using NUglify;
using NUglify.JavaScript;

namespace Advance.Generation.Assets;

/// <summary>
/// Shortens names that no other script sees, and drops what stands between words, by NUglify: a fifth of a script after
/// Brotli. Names of properties stay, so what reads a file or a hit reads the same.
/// </summary>
public static class ScriptMinifier
{
    // Scripts are few, the same for every content, and a preview asks for them again and again.
    static readonly ConcurrentDictionary<(string, bool), string?> Known = new();

    /// <summary>The script, shorter.</summary>
    /// <param name="script">All of it.</param>
    /// <param name="isModule">Its top level is its own, so its names can be shortened too.</param>
    /// <returns>Null if it has what NUglify doesn't know, or what it would change.</returns>
    public static string? Minify(string script, bool isModule = true) => Known.GetOrAdd((script, isModule), static key =>
        {
            var (script, isModule) = key;
            // "Unneeded" is to NUglify a function too that only the module itself calls, outside of all functions.
            var minified = Uglify.Js(
                script,
                new CodeSettings
                {
                    SourceMode = isModule ? JavaScriptSourceMode.Module : JavaScriptSourceMode.Program,
                    ScriptVersion = ScriptVersion.EcmaScript6,
                    RemoveUnneededCode = false,
                    PreserveImportantComments = false,
                }
            );
            return !minified.HasErrors && (!isModule || MeansTheSame(script, minified.Code)) ? minified.Code : null;
        });

    // It knows less of the language than browsers, and doesn't always notice.
    static bool MeansTheSame(string script, string minified) =>
        ScriptReader.Read(new("", "", script), out _) is { } before
        && ScriptReader.Read(new("", "", minified), out _) is { } after
        && after.FreeNames.IsSubsetOf(before.FreeNames)
        && after.Exports.Select(export => export.Name).ToHashSet().SetEquals(before.Exports.Select(export => export.Name));
}
