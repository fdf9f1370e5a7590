namespace Advance.Inspect;

/// <summary>An address in generated pages that leads to nothing on the site.</summary>
/// <param name="Target">What it leads to.</param>
/// <param name="Address">The address as written in the first of the pages.</param>
/// <param name="LacksAnchor">Whether the page exists, but not the part that the fragment refers to.</param>
/// <param name="Pages">The pages that have it, sorted by address.</param>
public readonly record struct DeadAddress(SiteAddress Target, string Address, bool LacksAnchor, IReadOnlyList<string> Pages);
