namespace Microsoft.AspNetCore.Components.Rendering;

/// <summary>Elements of HTML that are written in a way of their own (WHATWG HTML, 13.1.2).</summary>
static class HtmlNames
{
    static readonly HashSet<string> Void =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ];

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> VoidNames = Void.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the element has no content, and so no end tag.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) => VoidNames.Contains(name);

    /// <summary>
    /// Whether all spaces in the element count. Style sheets and scripts are among them because the hashes of their texts are in
    /// the page's policy.
    /// </summary>
    public static bool KeepsSpaces(ReadOnlySpan<char> name) => name is "pre" or "textarea" or "script" or "style";
}
