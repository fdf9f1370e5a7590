using System.Text;
using Advance.Render.HtmlReading;

namespace Advance.Inspect.Validity;

/// <summary>The ids of a page, and the references to them in the page.</summary>
sealed class PageIds
{
    readonly HashSet<string> ids = new(StringComparer.Ordinal),
        labelled = new(StringComparer.Ordinal);
    readonly List<(string Attribute, string Id, int Place)> references = [];
    readonly List<(string? Id, string Element, int Place)> unlabelled = [];

    public void Add(ref HtmlTags tags, string id, int place, FaultList faults)
    {
        if (id.Length == 0)
            faults.Add(ref tags, HtmlFaultKind.Id, "an id is empty", place);
        else if (id.AsSpan().ContainsAny(" \t\n\f\r"))
            faults.Add(ref tags, HtmlFaultKind.Id, $"the id '{id}' has a space in it", place);
        else if (!ids.Add(id))
            faults.Add(ref tags, HtmlFaultKind.Id, $"the id '{id}' is used twice", place);
    }

    /// <summary>Records the ids that an attribute refers to, if it is one that refers to ids.</summary>
    public void Reference(ReadOnlySpan<char> attribute, string? element, ReadOnlySpan<byte> value, int place)
    {
        if (attribute is not ("for" or "aria-labelledby" or "aria-describedby" or "headers" or "list" or "popovertarget"))
            return;
        foreach (var id in Encoding.UTF8.GetString(value).Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            references.Add((attribute.ToString(), id, place));
            if (attribute is "for" && element == "label")
                labelled.Add(id);
        }
    }

    /// <summary>Checks that a field has a label, so that people who can't see the page know what to enter.</summary>
    public void EndOfTag(AttributeReader attributes, int place, bool isInLabel)
    {
        if (
            attributes.Element is ("input" or "select" or "textarea") and var element
            && !isInLabel
            && !attributes.IsNamed
            && attributes.NeedsLabel
        )
            unlabelled.Add((attributes.Id, element, place));
    }

    public void Finish(ref HtmlTags tags, FaultList faults, bool isFragment)
    {
        if (isFragment)
            return;
        foreach (var (attribute, id, place) in references)
            if (!ids.Contains(id))
                faults.Add(ref tags, HtmlFaultKind.Id, $"'{attribute}' names the id '{id}', which the page doesn't have", place);
        foreach (var (id, element, place) in unlabelled)
            if (id is null || !labelled.Contains(id))
                faults.Add(ref tags, HtmlFaultKind.Attribute, $"the element <{element}> has no label", place);
    }
}
