namespace Advance.Render.HtmlReading;

/// <summary>The tokens that <see cref="HtmlTags"/> stops at.</summary>
enum HtmlToken
{
    /// <summary>The name of a start tag; its attributes follow.</summary>
    StartTag,

    /// <summary>An attribute of the preceding start tag; the first of two with the same name.</summary>
    Attribute,

    /// <summary>An end tag, or the end of an SVG or MathML element that closes itself.</summary>
    EndTag,

    /// <summary>A comment, or anything that a browser treats as one.</summary>
    Comment,
}
