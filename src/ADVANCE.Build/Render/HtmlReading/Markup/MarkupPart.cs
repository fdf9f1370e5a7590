namespace Advance.Render.HtmlReading.Markup;

/// <summary>A part of a page, and the markup that it may contain.</summary>
/// <param name="In">
/// The elements that start such a part, by name or by name and class: <c>head</c>, <c>p.lede</c>. Empty for the part that a
/// page begins with.
/// </param>
/// <param name="Elements">
/// One element per line, each followed by its attributes: <c>a class href</c>. Lines for the same element add up. "" allows
/// only text.
/// </param>
/// <param name="IsWhole">Whether everything inside it belongs to this part: no element in it starts another one.</param>
public sealed record MarkupPart(IReadOnlyList<string> In, string Elements, bool IsWhole = false);
