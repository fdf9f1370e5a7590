using Advance.Diagnostics;

namespace Advance.Search.Expectations;

/// <summary>What the site's owners expect one search to find.</summary>
/// <param name="Query">What a reader types.</param>
/// <param name="At">Its location in the file.</param>
/// <param name="Pages">The pages that it should find.</param>
/// <param name="Not">The pages that should not come early.</param>
/// <param name="Within">How many of the first hits count.</param>
sealed record Expectation(string Query, Location At, IReadOnlyList<WrittenPage> Pages, IReadOnlyList<WrittenPage> Not, int Within)
{
    /// <summary>The first hits, as the end of a sentence.</summary>
    public string First => Within == 1 ? "the first" : $"among the first {Within}";
}

/// <summary>A page, by the name that an author wrote.</summary>
/// <param name="Name">The name, which <see cref="PageName"/> resolves.</param>
/// <param name="At">Its location in the file.</param>
readonly record struct WrittenPage(string Name, Location At);
