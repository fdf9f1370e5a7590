using System.Text;
using Advance.Render.HtmlReading;

namespace Advance.Inspect.Validity;

/// <summary>
/// Checks a page against the HTML standard (WHATWG HTML, chapters 3, 4 and 13) as its tags are read: nesting, end tags, ids,
/// attributes. It covers what the W3C validator and html-validate report as errors, without building a tree.
/// </summary>
/// <param name="texts">Shared by the pages of a site.</param>
/// <param name="isFragment">Whether it is a part of a page, so that nothing is expected around it.</param>
sealed class ValidityReader(TextPool texts, bool isFragment = false)
{
    const int LongestName = 32;

    // The open elements. For SVG and MathML only their names are known: Rules is null.
    readonly List<(Range Name, ElementRules? Rules, bool IsForeign)> open = [];
    readonly FaultList faults = new();
    readonly PageIds ids = new();
    readonly PageHead head = new();

    // Elements that were still open when one around them ended.
    readonly List<string> broken = [];

    AttributeReader attributes;
    ElementRules? current;
    Range name;
    int start;
    bool isStart,
        isForeign;

    // The last paragraph that was ended by an element's start tag, and that element: the author's </p> then has no start tag.
    (string Name, int Start)? endedParagraph;

    /// <summary>What is wrong with a part of a page on its own.</summary>
    public static IReadOnlyList<HtmlFault> OfFragment(string html)
    {
        var tags = new HtmlTags(Encoding.UTF8.GetBytes(html));
        var reader = new ValidityReader(new TextPool(), isFragment: true);
        while (tags.Next())
            reader.Read(ref tags);
        return reader.Finish(ref tags);
    }

    /// <summary>Processes the current token.</summary>
    public void Read(ref HtmlTags tags)
    {
        if (tags.Token == HtmlToken.Attribute)
        {
            if (isStart)
                Attribute(ref tags);
            return;
        }
        EndOfTag(ref tags);
        Text(ref tags);
        if (tags.Token == HtmlToken.StartTag)
            Start(ref tags);
        else if (tags.Token == HtmlToken.EndTag)
            End(ref tags);
    }

    /// <summary>The faults, in the order of the page; only a few if there are many.</summary>
    public IReadOnlyList<HtmlFault> Finish(ref HtmlTags tags)
    {
        EndOfTag(ref tags);
        foreach (var (range, rules, isForeign) in open)
            if (isForeign || rules is not { MayStayOpen: true })
                Add(
                    ref tags,
                    HtmlFaultKind.Nesting,
                    $"the element <{Name(tags.Text(range))}> has no end tag",
                    range.Start.Value - 1
                );
        ids.Finish(ref tags, faults, isFragment);
        if (!isFragment)
            head.Finish(ref tags, faults);
        return faults.All;
    }

    void Start(ref HtmlTags tags)
    {
        Span<char> letters = stackalloc char[LongestName];
        var lower = Lower(tags.Tag, letters);
        (name, start, isStart) = (tags.TagRange, tags.Start, true);
        isForeign = open.Count > 0 && open[^1].IsForeign;
        attributes = new() { Element = null };
        current = null;
        if (isForeign || lower is "svg" or "math")
        {
            if (!isForeign)
                Place(ref tags, ElementRules.All[lower is "svg" ? "svg" : "math"]);
            open.Add((name, null, true));
            isForeign = true;
            return;
        }
        if (!ElementRules.All.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out current))
        {
            // A name with a hyphen belongs to a custom element, which a script defines (4.13.3).
            if (!lower.Contains('-'))
                Add(ref tags, HtmlFaultKind.Nesting, $"HTML has no element <{lower}>", start);
            open.Add((name, null, false));
            return;
        }
        attributes = new() { Element = current.Name };
        if (current.IsObsolete)
            Add(ref tags, HtmlFaultKind.Nesting, $"the element <{current.Name}> is no longer part of HTML", start);
        while (open.Count > 0 && open[^1].Rules is { } last && last.EndsAt(current))
        {
            if (last.Name == "p")
                endedParagraph = (current.Name, start);
            open.RemoveAt(open.Count - 1);
        }
        Place(ref tags, current);
        if (current.Name != "title" || Parent is null or { Name: "head" or "html" })
            head.Start(current.Name, start);
        if (!current.IsVoid)
            open.Add((name, current, false));
    }

    /// <summary>Reports an element that isn't allowed where it is.</summary>
    void Place(ref HtmlTags tags, ElementRules rules)
    {
        var parent = Parent;
        // These two are allowed nearly anywhere (3.2.5.2.9).
        if (rules.Name is "script" or "template")
            return;
        if (parent?.Children is { } children && !children.Contains(rules.Name))
            NotIn(ref tags, rules, parent);
        else if (
            rules.Parents is { } parents
            && parent is { Name: not "html", IsTransparent: false }
            && !parents.Contains(parent.Name)
        )
            NotIn(ref tags, rules, parent);
        else if (
            !rules.IsPhrasing
            && Holder is { HoldsPhrasing: true } holder
            && rules.Parents?.Contains(holder.Name) != true
            && !IsHeadingOf(rules, holder)
        )
            NotIn(ref tags, rules, holder);
        else
            Around(ref tags, rules);
    }

    void Around(ref HtmlTags tags, ElementRules rules)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Rules is not { } around)
                continue;
            if (
                !around.Never.Contains(rules.Name)
                && !(rules.IsInteractive && (around.Name is "a" or "button") && !IsHidden(ref tags, rules))
            )
                continue;
            NotIn(ref tags, rules, around);
            return;
        }
    }

    // The attributes haven't been read yet; a hidden field isn't interactive.
    bool IsHidden(ref HtmlTags tags, ElementRules rules) =>
        rules.Name == "input" && tags.Beginning(start).Contains("hidden", StringComparison.OrdinalIgnoreCase);

    void NotIn(ref HtmlTags tags, ElementRules rules, ElementRules around) =>
        Add(ref tags, HtmlFaultKind.Nesting, $"the element <{rules.Name}> is in <{around.Name}>, which can't contain it", start);

    static bool IsHeadingOf(ElementRules rules, ElementRules holder) =>
        holder.Name is "summary" or "legend" && rules.Name is ("h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hgroup");

    ElementRules? Parent => open.Count > 0 ? open[^1].Rules : null;

    /// <summary>The nearest ancestor with its own content rules.</summary>
    ElementRules? Holder
    {
        get
        {
            for (var i = open.Count - 1; i >= 0; i--)
                if (open[i].Rules is not { IsTransparent: true })
                    return open[i].Rules;
            return null;
        }
    }

    void Attribute(ref HtmlTags tags)
    {
        Span<char> letters = stackalloc char[LongestName];
        var lower = Lower(tags.Name, letters);
        if (lower is "id")
            ids.Add(ref tags, texts.OfAttribute(tags.Value), start, faults);
        if (isForeign)
            return;
        if (attributes.Read(lower, tags.Value) is { } wrong)
            Add(ref tags, HtmlFaultKind.Attribute, wrong, start);
        ids.Reference(lower, attributes.Element, tags.Value, start);
    }

    /// <summary>Checks rules that involve all the attributes of a start tag.</summary>
    void EndOfTag(ref HtmlTags tags)
    {
        if (!isStart)
            return;
        isStart = false;
        if (tags.Doubled is { } doubled)
            Add(ref tags, HtmlFaultKind.Attribute, $"the attribute '{Name(tags.Text(doubled))}' appears twice in one tag", start);
        if (isForeign || current is null)
            return;
        if (tags.IsSelfClosed && !current.IsVoid)
        {
            Add(
                ref tags,
                HtmlFaultKind.Nesting,
                $"the element <{current.Name}> ends itself with '/>', which HTML ignores",
                start
            );
            open.RemoveAt(open.Count - 1);
        }
        foreach (var missing in attributes.Missing())
            Add(ref tags, HtmlFaultKind.Attribute, missing, start);
        head.EndOfTag(current.Name, attributes);
        ids.EndOfTag(attributes, start, IsIn("label"));
    }

    bool IsIn(string element) => open.Exists(one => one.Rules?.Name == element);

    void End(ref HtmlTags tags)
    {
        Span<char> letters = stackalloc char[LongestName];
        var lower = Lower(tags.Tag, letters);
        if (open.Count == 0 || !open[^1].IsForeign)
            head.End(ref tags, lower);
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!Ascii.EqualsIgnoreCase(tags.Text(open[i].Name), tags.Tag))
                continue;
            for (var inner = open.Count - 1; inner > i; inner--)
            {
                if (open[inner].Rules is { MayStayOpen: true })
                    continue;
                broken.Add(Name(tags.Text(open[inner].Name)));
                Add(
                    ref tags,
                    HtmlFaultKind.Nesting,
                    $"the element <{Name(tags.Text(open[inner].Name))}> is still open where <{lower}> ends",
                    open[inner].Name.Start.Value - 1
                );
            }
            open.RemoveRange(i, open.Count - i);
            return;
        }
        // The other end of a wrong order, which has already been reported.
        if (broken.Remove(Name(tags.Tag)))
            return;
        if (lower is "p" && endedParagraph is { } ended)
            Add(ref tags, HtmlFaultKind.Nesting, $"the element <{ended.Name}> is in <p>, which can't contain it", ended.Start);
        else
            Add(ref tags, HtmlFaultKind.Nesting, $"the end tag </{lower}> has no start tag", tags.Start);
        endedParagraph = null;
    }

    void Text(ref HtmlTags tags)
    {
        if (Parent is { Children: not null } parent && tags.Between.ContainsAnyExcept(" \t\n\f\r"u8))
            Add(ref tags, HtmlFaultKind.Nesting, $"there is text in <{parent.Name}>, which can't contain any", tags.Start);
    }

    void Add(ref HtmlTags tags, HtmlFaultKind kind, string what, int at) => faults.Add(ref tags, kind, what, at);

    static ReadOnlySpan<char> Lower(ReadOnlySpan<byte> name, Span<char> letters)
    {
        var length = Math.Min(name.Length, LongestName);
        for (var i = 0; i < length; i++)
            letters[i] = char.ToLowerInvariant((char)name[i]);
        return letters[..length];
    }

    static string Name(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name).ToLowerInvariant();
}
