namespace Advance.Sites;

/// <summary>The target of a link.</summary>
/// <param name="Href">The address to write in the page.</param>
/// <param name="Problem">What is wrong with it, as the end of a sentence that begins with the address; null if nothing is
/// wrong.</param>
/// <param name="IsUnknown">Whether nothing has this name, so that it may be a misspelling.</param>
/// <param name="Spelling">The address in the case of the file or page, if only the case is wrong.</param>
/// <param name="IsLeftOut">Whether it is a draft or scheduled: not a misspelling, but readers can't open it.</param>
/// <param name="Asset">The file that it leads to, if it is an input file that isn't content.</param>
public readonly record struct LinkTarget(
    string Href,
    string? Problem = null,
    bool IsUnknown = false,
    string? Spelling = null,
    bool IsLeftOut = false,
    Asset? Asset = null
);
