using System.Collections.Concurrent;
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
    static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The script, shorter; as it is, if it has what NUglify does not know, as a site's own module may.</summary>
    public static string Minify(string script) => Known.GetOrAdd(script, static script =>
    {
        // "Unneeded" is to NUglify a function too that only the module itself calls, outside of all functions.
        var minified = Uglify.Js(script, new CodeSettings { SourceMode = JavaScriptSourceMode.Module, ScriptVersion = ScriptVersion.EcmaScript6, RemoveUnneededCode = false });
        return minified.HasErrors ? script : minified.Code;
    });
}
