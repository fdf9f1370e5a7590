using Advance.Check;
using Advance.Data;
using Advance.Inspect;
using Advance.Parse;
using Advance.Publish;
using Advance.Render;
using Advance.Sites;

namespace Advance;

/// <summary>The whole generator on one page: read <see cref="Run"/> first.</summary>
/// <param name="options">What the command line says.</param>
/// <param name="parts">The checks and generators.</param>
/// <param name="session">What is kept from earlier builds.</param>
public sealed class SiteBuild(BuildOptions options, SiteParts parts, BuildSession session)
{
    /// <summary>
    /// Loads, checks, renders, inspects and publishes a site. An error in any step leaves the last good output.
    /// </summary>
    /// <exception cref="OutputException">The output folder can't be written.</exception>
    public BuildResult Run(IOutput output)
    {
        var plan = BuildPlan.Make(options, out var diagnostics);
        if (SiteLoader.Load(plan, session, diagnostics) is not { } site) // 1 Read, 2 Parse, 3 Bind, 4 Assemble
            return new BuildResult(null, diagnostics.InFileOrder, plan.Output, null);
        parts.Checks.Run(site, diagnostics); // 5 Check
        if (diagnostics.HasErrors)
            return new BuildResult(site, diagnostics.InFileOrder, plan.Output, null);

        var generated = new FinishedSite(site, diagnostics);
        using var staged = SourceException.Report(diagnostics, () =>
            output.Stage(generated.Files(parts.Generators), plan.Output) // 6 Render
        );
        if (staged is not null)
            parts.FinishedChecks.Run(generated, diagnostics); // 7 Inspect
        var published = diagnostics.HasErrors ? null : staged?.Publish(); // 8 Publish
        return new BuildResult(site, diagnostics.InFileOrder, plan.Output, published);
    }

    /// <summary>Loads and checks a site, and renders nothing.</summary>
    public BuildResult Load()
    {
        var plan = BuildPlan.Make(options, out var diagnostics);
        var site = SiteLoader.Load(plan, session, diagnostics);
        if (site is not null)
            parts.Checks.Run(site, diagnostics);
        return new BuildResult(site, diagnostics.InFileOrder, plan.Output, null);
    }

    /// <summary>The files of a loaded site, which are rendered one by one as they are asked for.</summary>
    public IEnumerable<OutputFile> Files(Site site) => new FinishedSite(site, new()).Files(parts.Generators);
}
