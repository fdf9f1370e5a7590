using System.Collections.Frozen;

namespace Advance.Render.HtmlReading.Markup;

/// <summary>Markup that no page may have, even if its theme lists it.</summary>
static class Refused
{
    /// <summary>
    /// Elements that embed another document or a program, or that change where all the page's addresses lead.
    /// </summary>
    public static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet([
        "applet",
        "base",
        "embed",
        "fencedframe",
        "frame",
        "frameset",
        "iframe",
        "noembed",
        "noframes",
        "object",
        "param",
        "plaintext",
        "portal",
        "xmp",
    ]);

    static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet([
        "formaction",
        "formmethod",
        "formtarget",
        "ping",
        "srcdoc",
        "background",
        "dynsrc",
        "lowsrc",
        "manifest",
        "archive",
        "codebase",
        "classid",
        "is",
        "xml:base",
    ]);

    /// <summary>The values of <c>rel</c> for which a browser loads nothing and connects to nothing.</summary>
    public static readonly FrozenSet<string> QuietLinks = FrozenSet.ToFrozenSet([
        "alternate",
        "author",
        "canonical",
        "cite-as",
        "describedby",
        "help",
        "item",
        "license",
        "next",
        "prev",
        "related",
        "type",
    ]);

    public static bool IsElement(ReadOnlySpan<char> name) => Elements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether an attribute runs a script, sends something, or loads a document.</summary>
    public static bool IsAttribute(ReadOnlySpan<char> name) =>
        name.StartsWith("on", StringComparison.Ordinal) || Attributes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
