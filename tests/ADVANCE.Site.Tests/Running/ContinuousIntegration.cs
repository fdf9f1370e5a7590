namespace Advance.Tests.Running;

/// <summary>A run that is to leave out nothing, whatever the machine lacks: the variable <c>ADVANCE_CI</c> asks for it.</summary>
static class ContinuousIntegration
{
    public static bool IsThis { get; } = Environment.GetEnvironmentVariable("ADVANCE_CI") is { Length: > 0 };
}
