namespace Advance.Generation.Output;

/// <summary>An address in finished pages that leads nowhere on the site.</summary>
/// <param name="Target">What it leads to.</param>
/// <param name="Address">As it stands in the first of the pages.</param>
/// <param name="LacksAnchor">The page is there, and the part of it that the fragment names is not.</param>
/// <param name="Pages">The pages that have it, by ordinal order of their addresses.</param>
readonly record struct DeadAddress(SiteAddress Target, string Address, bool LacksAnchor, IReadOnlyList<string> Pages);
