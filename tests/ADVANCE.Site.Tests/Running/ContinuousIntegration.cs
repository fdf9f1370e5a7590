namespace Advance.Tests.Running;

/// <summary>A run that must not skip any test, even if the machine lacks something: set by the variable
/// <c>ADVANCE_CI</c>.</summary>
static class ContinuousIntegration
{
    public static bool IsThis { get; } = Environment.GetEnvironmentVariable("ADVANCE_CI") is { Length: > 0 };
}
