using System.Text;
using Advance.Inspect.LinkedData;
using Advance.Inspect.Validity;
using Advance.Render.HtmlReading;
using Advance.Render.HtmlReading.Markup;

namespace Advance.Inspect;

/// <summary>What checks need to know about a generated HTML page.</summary>
/// <param name="Addresses">Everything that it links to, loads or submits to, as written, each once.</param>
/// <param name="Ids">The targets of fragments: the <c>id</c> of each element, and the <c>name</c> of anchors.</param>
public sealed record HtmlPage(IReadOnlyList<string> Addresses, IReadOnlySet<string> Ids)
{
    /// <summary>
    /// What the page contains that isn't on the list of allowed markup, in the order of the page; at most a few.
    /// </summary>
    public IReadOnlyList<string> Foreign { get; private init; } = [];

    /// <summary>What on the page violates the HTML standard; at most a few.</summary>
    public IReadOnlyList<HtmlFault> Invalid { get; private init; } = [];

    /// <summary>Errors in its structured data (JSON-LD); at most a few.</summary>
    public IReadOnlyList<string> WrongData { get; private init; } = [];

    /// <param name="html">The page, in UTF-8.</param>
    /// <param name="texts">Shared by the pages of a site.</param>
    /// <param name="markup">The list of allowed markup; null for a page that is published as its author made it.</param>
    /// <param name="origin">The site's scheme and host, if it has one.</param>
    public static HtmlPage Read(ReadOnlySpan<byte> html, TextPool texts, PageMarkup? markup = null, string? origin = null)
    {
        var page = new Reader(texts);
        var wall = markup is null ? null : new MarkupReader(markup, origin);
        var validity = markup is null ? null : new ValidityReader(texts);
        var data = markup is null ? null : new LinkedDataReader(origin);
        var tags = new HtmlTags(html);
        var meta = -1;
        ReadOnlySpan<byte> content = default;
        var refreshes = false;
        while (tags.Next())
        {
            wall?.Read(ref tags);
            validity?.Read(ref tags);
            data?.Read(ref tags);
            if (tags.Token != HtmlToken.Attribute)
                continue;
            if (!Is(tags.Tag, "meta"u8))
            {
                page.Add(tags.Tag, tags.Name, tags.Value);
                continue;
            }
            // <meta http-equiv="refresh" content="0; url=/new/">, in any order.
            if (meta != tags.Start)
            {
                (meta, refreshes) = (tags.Start, false);
                content = default;
            }
            if (Is(tags.Name, "http-equiv"u8) && Is(tags.Value, "refresh"u8))
                refreshes = true;
            else if (Is(tags.Name, "content"u8))
                content = tags.Value;
            if (refreshes && content.IndexOf((byte)'=') is >= 0 and var equals)
                page.AddAddress(content[(equals + 1)..]);
        }
        return new HtmlPage([.. page.Addresses], page.Ids)
        {
            Foreign = wall?.Finish(ref tags) ?? [],
            Invalid = validity?.Finish(ref tags) ?? [],
            WrongData = data?.Faults ?? [],
        };
    }

    static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);

    sealed class Reader(TextPool texts)
    {
        // The pool has one string for each distinct text.
        public HashSet<string> Addresses { get; } = new(ReferenceEqualityComparer.Instance);
        public HashSet<string> Ids { get; } = new(StringComparer.Ordinal);

        public void Add(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
        {
            if (Is(name, "id"u8) || (Is(name, "name"u8) && Is(tag, "a"u8)))
                Ids.Add(texts.OfAttribute(value));
            else if (Is(name, "srcset"u8) || Is(name, "imagesrcset"u8))
                AddSources(texts.OfAttribute(value));
            else if (
                Is(name, "href"u8)
                || Is(name, "src"u8)
                || Is(name, "poster"u8)
                || Is(name, "action"u8)
                || Is(name, "formaction"u8)
                || Is(name, "cite"u8)
                || (Is(name, "data"u8) && Is(tag, "object"u8))
            )
                AddAddress(value);
        }

        public void AddAddress(ReadOnlySpan<byte> value) => Addresses.Add(texts.OfAttribute(value.Trim(" \t\n\f\r'"u8)));

        // WHATWG HTML, 4.8.4.3.10: an address ends at a space, or at trailing commas; its descriptor ends at a comma.
        void AddSources(string sources)
        {
            var rest = sources.AsSpan().TrimStart(" ,\t\n\r\f");
            while (rest.Length > 0)
            {
                var end = rest.IndexOfAny(" \t\n\r\f") is >= 0 and var space ? space : rest.Length;
                var address = rest[..end];
                Addresses.Add(texts.Of(address.TrimEnd(',')));
                rest = rest[end..];
                if (address[^1] != ',')
                    rest = rest.IndexOf(',') is >= 0 and var comma ? rest[comma..] : [];
                rest = rest.TrimStart(" ,\t\n\r\f");
            }
        }
    }
}
