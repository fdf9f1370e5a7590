namespace Advance.Inspect.Validity;

/// <summary>Something in a generated page that the HTML standard doesn't allow.</summary>
/// <param name="Kind">The rule that it breaks.</param>
/// <param name="What">A sentence without its full stop: <c>the element &lt;div&gt; is in &lt;p&gt;, …</c>.</param>
/// <param name="Tag">The tag as it is in the page, or its beginning; "" if the fault isn't about a tag.</param>
/// <param name="Line">The line in the page, from 1.</param>
public sealed record HtmlFault(HtmlFaultKind Kind, string What, string Tag, int Line);

public enum HtmlFaultKind
{
    /// <summary>An element where it isn't allowed, or without its end tag.</summary>
    Nesting,

    /// <summary>A duplicate id, or a reference to one that doesn't exist.</summary>
    Id,

    /// <summary>A missing attribute, or one with an invalid value.</summary>
    Attribute,
}
