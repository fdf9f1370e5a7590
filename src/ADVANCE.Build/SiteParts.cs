using Advance.Check;
using Advance.Inspect;
using Advance.Render;

namespace Advance;

/// <summary>What a build is composed of.</summary>
/// <param name="Checks">Look at the assembled site.</param>
/// <param name="Generators">Render its files.</param>
/// <param name="FinishedChecks">Look at the rendered files.</param>
public sealed record SiteParts(
    IReadOnlyList<ICheck> Checks,
    IReadOnlyList<IGenerator> Generators,
    IReadOnlyList<IFinishedCheck> FinishedChecks
);
