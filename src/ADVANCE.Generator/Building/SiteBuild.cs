using Advance.Checks;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Generation;
using Advance.Generation.Assets;
using Advance.Generation.Output;
using Advance.Parsing;
using Advance.Reading;
using Advance.Sites;
using Advance.Writing;

namespace Advance.Building;

/// <summary>The whole generator on one page: read <see cref="Run"/> first.</summary>
/// <param name="options">What the command line says.</param>
/// <param name="checks">Step 5.</param>
/// <param name="generators">Step 6.</param>
/// <param name="output">Step 7.</param>
/// <param name="outputChecks">Between the two.</param>
/// <param name="cache">Documents from an earlier run, for a preview; null to parse everything.</param>
public sealed class SiteBuild(
    BuildOptions options,
    IReadOnlyList<ICheck> checks,
    IReadOnlyList<IGenerator> generators,
    IReadOnlyList<IOutputCheck> outputChecks,
    IOutput output,
    DocumentCache? cache = null
)
{
    /// <exception cref="OutputException">The output folder can't be written.</exception>
    public BuildResult Run()
    {
        var plan = BuildPlan.Make(options, out var diagnostics);
        if (!plan.HasFolders)
            return new BuildResult(null, diagnostics.InFileOrder, plan.Output, null);

        var files = InputFolder.Read(options.Root, plan.Input, diagnostics); // 1 Read
        ThemeFiles.Check(options.Root, plan.Settings.ThemePaths, diagnostics);
        var documents = DocumentParser.Parse(files, cache, plan.Settings, diagnostics); // 2 Parse
        var entries = EntryBinder.Bind(documents, files, plan.Settings, diagnostics); // 3 Bind
        var helplines = Helpline.Read(files, diagnostics);
        var site = SiteAssembler.Assemble(entries, files, helplines, plan.Settings, plan.Now, options.WithDrafts); // 4 Assemble
        foreach (var edition in site.Editions.All)
        foreach (var check in checks)
            check.Run(edition, diagnostics); // 5 Check
        if (diagnostics.HasErrors)
            return new BuildResult(site, diagnostics.InFileOrder, plan.Output, null);

        var generated = new GeneratedSite(site, outputChecks, diagnostics);
        var made = generated.Watch(generators.SelectMany(generator => generator.Generate(site))); // 6 Generate
        var written = SourceException.Report(diagnostics, () => output.Write(made, plan.Output, generated.IsFitToPublish)); // 7 Write
        return new BuildResult(site, diagnostics.InFileOrder, plan.Output, written);
    }
}
