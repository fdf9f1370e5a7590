namespace Advance.Sites;

/// <summary>Where a link leads.</summary>
/// <param name="Href">The address that goes into the page.</param>
/// <param name="Problem">What is wrong with it, as the end of a sentence that begins with the address; null if nothing
/// is.</param>
/// <param name="IsUnknown">Nothing is called so: it may be a slip for something that is.</param>
/// <param name="Spelling">The address with the small and capital letters that the file or page has, where these alone are
/// wrong.</param>
/// <param name="IsLeftOut">A draft, or an item whose date has not come: no slip, but nothing that a reader can open.</param>
/// <param name="Asset">The file that it leads to, where that is one of the input and no content.</param>
public readonly record struct LinkTarget(
    string Href,
    string? Problem = null,
    bool IsUnknown = false,
    string? Spelling = null,
    bool IsLeftOut = false,
    Asset? Asset = null
);
