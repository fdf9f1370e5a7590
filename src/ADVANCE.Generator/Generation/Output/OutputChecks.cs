using Advance.Generation.Hosting;

namespace Advance.Generation.Output;

/// <summary>Every check of the finished site, in no order that matters.</summary>
public static class OutputChecks
{
    public static IReadOnlyList<IOutputCheck> All { get; } = [new ForeignMarkupCheck(), new OutputLinkCheck(), new HostLimitCheck()];
}
