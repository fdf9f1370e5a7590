using Advance.Diagnostics;

namespace Advance.Search.Expectations;

/// <summary>What the site's owners expect of one search.</summary>
/// <param name="Query">What a reader types.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Pages">Those that it should find.</param>
/// <param name="Not">Those that should not come early.</param>
/// <param name="Within">How many of the first hits are meant.</param>
sealed record Expectation(string Query, Location At, IReadOnlyList<WrittenPage> Pages, IReadOnlyList<WrittenPage> Not, int Within)
{
    /// <summary>The first hits, as the end of a sentence.</summary>
    public string First => Within == 1 ? "the first" : $"among the first {Within}";
}

/// <summary>A page by the name that a person wrote.</summary>
/// <param name="Name">As <see cref="PageName"/> reads it.</param>
/// <param name="At">Where it stands.</param>
readonly record struct WrittenPage(string Name, Location At);
