using System.Text;
using Advance.Content.Documents;

namespace Advance.Render.HtmlReading.Markup;

/// <summary>Compares a page's tags with a list as they are read, and records those that aren't on it.</summary>
/// <param name="markup">The list of allowed markup.</param>
/// <param name="origin">The site's scheme and host, or null if they aren't known: addresses below it belong to this
/// site.</param>
sealed class MarkupReader(PageMarkup markup, string? origin)
{
    const int MostFound = 3,
        LongestName = 32;

    readonly List<string> found = [];

    // The open elements, and the part that the children of each are in.
    readonly List<(Range Name, int Part)> open = [];

    TagValues tag;
    ElementMarkup? listed;
    bool isIgnored;

    /// <summary>Processes the current token.</summary>
    public void Read(ref HtmlTags tags)
    {
        switch (tags.Token)
        {
            case HtmlToken.StartTag:
                EndOfAttributes();
                Start(ref tags);
                break;
            case HtmlToken.Attribute:
                Attribute(ref tags);
                break;
            case HtmlToken.EndTag:
                EndOfAttributes();
                End(ref tags);
                break;
            default:
                EndOfAttributes();
                if (markup.IsListed)
                    Found("a comment");
                break;
        }
    }

    /// <summary>Everything that isn't on the list; at most a few.</summary>
    public IReadOnlyList<string> Finish(ref HtmlTags tags)
    {
        EndOfAttributes();
        if (markup.IsListed && open.Count > 0)
            Found($"the element <{Name(tags.Text(open[^1].Name))}> without its end tag");
        return found;
    }

    void Start(ref HtmlTags tags)
    {
        Span<char> letters = stackalloc char[LongestName];
        var name = Lower(tags.Tag, letters);
        tag = new TagValues { Kind = TagValues.KindOf(name) };
        listed = null;
        var part = open.Count > 0 ? open[^1].Part : 0;
        isIgnored = markup.IsListed ? !markup.Part(part).TryGetValue(name, out listed) : Refused.IsElement(name);
        if (isIgnored)
            Found($"the element <{name}>");
        else if (listed is { Part: >= 0 and var own })
            part = own;
        if (markup.IsListed && !IsVoid(name))
            open.Add((tags.TagRange, part));
    }

    void Attribute(ref HtmlTags tags)
    {
        Span<char> letters = stackalloc char[LongestName];
        var name = Lower(tags.Name, letters);
        if (isIgnored)
            return;
        if (listed is { } element ? !element.May(name) : Refused.IsAttribute(name))
            Found($"the attribute '{name}' of the element <{Name(tags.Tag)}>");
        switch (name)
        {
            case "class" when listed is { Classes.Count: > 0 } parted:
                Enter(parted, tags.Value);
                break;
            case "href" or "cite" or "xlink:href" or "longdesc":
                tag.Href(tags.Value, this);
                break;
            case "src" or "poster" or "data" or "action" or "imagesrcset" or "srcset":
                tag.Loads(name, tags.Value, this);
                break;
            case "rel" or "type" or "http-equiv" or "content":
                tag.Keep(name, tags.Value);
                break;
        }
    }

    /// <summary>Finds the part that the element starts because of one of its classes.</summary>
    void Enter(ElementMarkup element, ReadOnlySpan<byte> classes)
    {
        foreach (var (name, part) in element.Classes)
        foreach (var range in classes.Split((byte)' '))
            if (Ascii.Equals(classes[range], name))
                open[^1] = (open[^1].Name, part);
    }

    void EndOfAttributes()
    {
        tag.Judge(markup, this);
        if (!tag.IsScriptOrStyle)
            tag = default;
    }

    void End(ref HtmlTags tags)
    {
        if (tag.IsScriptOrStyle && !tag.MayHold(tags.RawText, markup))
            Found($"a {(tag.Kind == TagKind.Style ? "style sheet" : "script")} that isn't the theme's");
        tag = default;
        if (!markup.IsListed)
            return;
        if (open.Count > 0 && Ascii.EqualsIgnoreCase(tags.Text(open[^1].Name), tags.Tag))
            open.RemoveAt(open.Count - 1);
        else
            Found($"the end tag </{Name(tags.Tag)}> without a start tag");
    }

    /// <summary>
    /// Whether an address tells no other site about the reader: one on this site, or one that contains the data itself.
    /// </summary>
    internal bool MayLoad(string address) =>
        UrlPolicy.MayLoad(address)
        || address.StartsWith("data:,", StringComparison.Ordinal)
        || (
            origin is not null
            && address.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
            && address.AsSpan(origin.Length) is ['/', ..]
        );

    internal void Found(string what)
    {
        if (found.Count < MostFound && !found.Contains(what))
            found.Add(what);
    }

    // WHATWG HTML, 13.1.2.
    static bool IsVoid(ReadOnlySpan<char> name) =>
        name
            is "area"
                or "base"
                or "br"
                or "col"
                or "embed"
                or "hr"
                or "img"
                or "input"
                or "link"
                or "meta"
                or "source"
                or "track"
                or "wbr";

    static ReadOnlySpan<char> Lower(ReadOnlySpan<byte> name, Span<char> letters)
    {
        var length = Math.Min(name.Length, LongestName);
        for (var i = 0; i < length; i++)
            letters[i] = char.ToLowerInvariant((char)name[i]);
        return letters[..length];
    }

    static string Name(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name).ToLowerInvariant();
}
