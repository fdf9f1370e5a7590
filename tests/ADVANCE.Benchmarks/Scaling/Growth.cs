using Advance.Benchmarks.Builds;

namespace Advance.Benchmarks.Scaling;

/// <summary>
/// What a construct took at N and at 4N, in seconds of processor time beyond those of a site that has none of it.
/// </summary>
/// <param name="Name">The construct.</param>
/// <param name="Small">At N.</param>
/// <param name="Large">At 4N.</param>
/// <param name="PeakMegabytes">Memory at 4N, in units of 2^20 bytes.</param>
/// <param name="SmallOutcome">How the build at N ended.</param>
/// <param name="LargeOutcome">How the build at 4N ended.</param>
/// <param name="Start">What a site that has none of it takes.</param>
sealed record Growth(
    string Name,
    double Small,
    double Large,
    double PeakMegabytes,
    string SmallOutcome,
    string LargeOutcome,
    double Start
)
{
    /// <summary>Linear work has 4, quadratic work 16; between them is room for a logarithm and a noisy machine.</summary>
    public const double MostGrowth = 6;

    // What takes less can't be told from the noise of a process, which is larger where the program compiles itself first.
    double Least => Math.Max(0.1, Start / 4);

    public double Ratio => Math.Max(Large, Least) / Math.Max(Small, Least);

    public bool IsTooSteep => Ratio > MostGrowth;

    /// <summary>A build ends with a site or with messages; anything else is a crash or was ended.</summary>
    public bool HasFailed => !HasEnded(SmallOutcome) || !HasEnded(LargeOutcome);

    static bool HasEnded(string outcome) =>
        outcome == MeasuredProcess.Built || outcome.StartsWith(MeasuredProcess.Refused, StringComparison.Ordinal);
}
