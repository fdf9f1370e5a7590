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
    /// <param name="session">What is kept from earlier builds.</param>
    /// <param name="diagnostics">Reported to.</param>
    public static Site? Load(BuildPlan plan, BuildSession session, DiagnosticBag diagnostics)
    {
        if (!plan.HasFolders)
            return null;
        var files = InputFolder.Read(plan.Root, plan.Input, diagnostics); // 1 Read
        ThemeFiles.Check(plan.Root, plan.Settings.ThemePaths, diagnostics);
        var documents = DocumentParser.Parse(files, session.Documents, plan.Settings, diagnostics); // 2 Parse
        var entries = EntryBinder.Bind(documents, files, plan.Settings, diagnostics); // 3 Bind
        var helplines = Helpline.Read(files, diagnostics);
        return SiteAssembler.Assemble(entries, files, helplines, plan.Settings, plan.Now, plan.WithDrafts); // 4 Assemble
    }
}
