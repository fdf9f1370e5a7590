using Advance.Assemble;
using Advance.Bind;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Parse;
using Advance.Read;
using Advance.Sites;

namespace Advance;

/// <summary>The first four steps: from a folder of files to a site in memory. Nothing is checked or rendered.</summary>
public static class SiteLoader
{
    /// <returns>The site, or null if there are no folders to read from or to write to.</returns>
    /// <param name="plan">The settings and folders.</param>
    /// <param name="options">What the command line says.</param>
    /// <param name="diagnostics">Reported to.</param>
    /// <param name="cache">Documents of an earlier run, for a preview; null to parse all.</param>
    public static Site? Load(BuildPlan plan, BuildOptions options, DiagnosticBag diagnostics, DocumentCache? cache = null)
    {
        if (!plan.HasFolders)
            return null;
        var files = InputFolder.Read(options.Root, plan.Input, diagnostics); // 1 Read
        ThemeFiles.Check(options.Root, plan.Settings.ThemePaths, diagnostics);
        var documents = DocumentParser.Parse(files, cache, plan.Settings, diagnostics); // 2 Parse
        var entries = EntryBinder.Bind(documents, files, plan.Settings, diagnostics); // 3 Bind
        var helplines = Helpline.Read(files, diagnostics);
        return SiteAssembler.Assemble(entries, files, helplines, plan.Settings, plan.Now, options.WithDrafts); // 4 Assemble
    }
}
