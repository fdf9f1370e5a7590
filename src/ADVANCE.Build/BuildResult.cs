using Advance.Diagnostics;
using Advance.Publish;
using Advance.Sites;

namespace Advance;

/// <summary>The result of a build.</summary>
/// <param name="Site">The assembled site, or null if the settings or folders were wrong.</param>
/// <param name="Diagnostics">Sorted by file and line.</param>
/// <param name="Output">Full path of the output folder.</param>
/// <param name="Written">What was written, or null if an error stopped the build.</param>
public sealed record BuildResult(Site? Site, IReadOnlyList<Diagnostic> Diagnostics, string Output, WriteReport? Written)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
