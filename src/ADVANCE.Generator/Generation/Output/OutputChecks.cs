using Advance.Generation.Hosting;
using Advance.Generation.Output.Data;
using Advance.Generation.Output.Validity;

namespace Advance.Generation.Output;

/// <summary>All checks of the generated site. Their order doesn't matter.</summary>
public static class OutputChecks
{
    public static IReadOnlyList<IOutputCheck> All { get; } =
    [
        new ForeignMarkupCheck(),
        new ValidHtmlCheck(),
        new LinkedDataCheck(),
        new DataFileCheck(),
        new OutputLinkCheck(),
        new HostLimitCheck(),
    ];
}
