using Advance.Diagnostics;

namespace Advance.Assets.Modules;

/// <summary>Reports that the minifier gave up on a joined script, at the module that it can't read.</summary>
public static class NotMinified
{
    /// <param name="modules">The modules in the script; the one that is loaded comes last.</param>
    /// <param name="diagnostics">Receives the report.</param>
    public static void Report(IReadOnlyList<ScriptModule> modules, DiagnosticBag diagnostics)
    {
        var unread = modules.Where(module => ScriptMinifier.Minify(module.Source.Text) is null).ToList();
        foreach (var module in unread.Count > 0 ? unread : [modules[^1]])
            diagnostics.Report(
                ThemeRules.NotMinified,
                module.Source.At(0),
                "The minifier can't read this script, so it's published unminified, without comments."
            );
    }
}
