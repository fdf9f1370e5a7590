namespace Advance.Generation.Output.Validity;

/// <summary>Something in a finished page that the HTML standard doesn't allow.</summary>
/// <param name="Kind">Which rule it breaks.</param>
/// <param name="What">A sentence without its stop: <c>the element &lt;div&gt; is in &lt;p&gt;, …</c>.</param>
/// <param name="Tag">The tag as it is in the page, or its beginning; "" where it is about no tag.</param>
/// <param name="Line">In the page, from 1.</param>
public sealed record HtmlFault(HtmlFaultKind Kind, string What, string Tag, int Line);

public enum HtmlFaultKind
{
    /// <summary>An element where it can't be, or without its end.</summary>
    Nesting,

    /// <summary>An id twice, or a reference to one that isn't there.</summary>
    Id,

    /// <summary>An attribute that is missing, or whose value isn't one of those that it may have.</summary>
    Attribute,
}
