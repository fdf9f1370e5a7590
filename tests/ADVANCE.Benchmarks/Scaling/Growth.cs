using Advance.Benchmarks.Builds;

namespace Advance.Benchmarks.Scaling;

/// <summary>
/// The processor time for a construct at N and at 4N, in seconds above that of a site without it.
/// </summary>
/// <param name="Name">The construct.</param>
/// <param name="Small">The time at N.</param>
/// <param name="Large">The time at 4N.</param>
/// <param name="PeakMegabytes">Memory at 4N, in units of 2^20 bytes.</param>
/// <param name="SmallOutcome">How the build at N ended.</param>
/// <param name="LargeOutcome">How the build at 4N ended.</param>
/// <param name="Start">The time for a site without the construct.</param>
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
    /// <summary>Linear work gives 4 and quadratic work 16; in between there is room for a logarithm and a noisy
    /// machine.</summary>
    public const double MostGrowth = 6;

    // Smaller times can't be distinguished from noise, which is larger if the program compiles itself first.
    double Least => Math.Max(0.1, Start / 4);

    public double Ratio => Math.Max(Large, Least) / Math.Max(Small, Least);

    public bool IsTooSteep => Ratio > MostGrowth;

    /// <summary>A build ends with a site or with messages; any other result is a crash or a timeout.</summary>
    public bool HasFailed => !HasEnded(SmallOutcome) || !HasEnded(LargeOutcome);

    static bool HasEnded(string outcome) =>
        outcome == MeasuredProcess.Built || outcome.StartsWith(MeasuredProcess.Refused, StringComparison.Ordinal);
}
