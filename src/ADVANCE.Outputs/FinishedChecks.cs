using Advance.Hosting;
using Advance.Inspect;
using Advance.Inspect.Checks;

namespace Advance;

/// <summary>All checks of the generated site. Their order doesn't matter.</summary>
public static class FinishedChecks
{
    public static IReadOnlyList<IFinishedCheck> All { get; } =
    [
        new UnexpectedMarkupCheck(),
        new ValidHtmlCheck(),
        new LinkedDataCheck(),
        new DataFileCheck(),
        new OutputLinkCheck(),
        new HostLimitCheck(),
    ];
}
