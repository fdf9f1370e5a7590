namespace Advance.Generation.Output.Markup;

/// <summary>A part of a page, and what may be in it.</summary>
/// <param name="In">
/// The elements that are such a part, by name or by name and class: <c>head</c>, <c>p.lede</c>. Empty for the part that a page
/// begins with.
/// </param>
/// <param name="Elements">
/// One element a line, each followed by its attributes: <c>a class href</c>. Lines of one element add up. "" for text alone.
/// </param>
/// <param name="IsWhole">All that is in it is of this part: no element in it begins another one.</param>
public sealed record MarkupPart(IReadOnlyList<string> In, string Elements, bool IsWhole = false);
