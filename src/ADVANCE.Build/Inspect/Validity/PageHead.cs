using System.Text;
using Advance.Render.HtmlReading;

namespace Advance.Inspect.Validity;

/// <summary>What every page must declare: its doctype, language, encoding and title, and exactly one main part.</summary>
sealed class PageHead
{
    // WHATWG HTML, 4.2.5.4: a browser looks for the encoding in the first 1024 bytes.
    const int EncodingWithin = 1024;

    static readonly byte[] Doctype = "<!doctype html>"u8.ToArray();

    int titles,
        mains,
        encodingAt = -1;
    bool hasLanguage,
        isTitleEmpty;

    public void Start(string element, int place)
    {
        switch (element)
        {
            case "title":
                titles++;
                break;
            case "meta":
                lastMeta = place;
                break;
        }
    }

    int lastMeta;

    public void EndOfTag(string element, AttributeReader attributes)
    {
        switch (element)
        {
            case "html":
                hasLanguage = attributes.HasLanguage;
                break;
            case "main" when !attributes.Has("hidden"):
                mains++;
                break;
            case "meta" when attributes.Has("charset"):
                encodingAt = lastMeta;
                break;
        }
    }

    public void End(ref HtmlTags tags, scoped ReadOnlySpan<char> element)
    {
        if (element is "title" && titles == 1)
            isTitleEmpty = !tags.RawText.ContainsAnyExcept(" \t\n\f\r"u8);
    }

    public void Finish(ref HtmlTags tags, FaultList faults)
    {
        var beginning = tags.Text(..).TrimStart(" \t\n\f\r\uFEFF"u8);
        if (beginning.Length < Doctype.Length || !Ascii.EqualsIgnoreCase(beginning[..Doctype.Length], Doctype))
            faults.Add(ref tags, HtmlFaultKind.Nesting, "the page doesn't begin with <!doctype html>", 0);
        if (!hasLanguage)
            faults.Add(
                ref tags,
                HtmlFaultKind.Attribute,
                "the element <html> has no 'lang', so the language of the page is unknown",
                0
            );
        if (titles == 0)
            faults.Add(ref tags, HtmlFaultKind.Nesting, "the page has no <title>", 0);
        else if (titles > 1)
            faults.Add(ref tags, HtmlFaultKind.Nesting, $"the page has {titles} titles", 0);
        else if (isTitleEmpty)
            faults.Add(ref tags, HtmlFaultKind.Nesting, "the <title> is empty", 0);
        if (encodingAt is < 0 or > EncodingWithin)
            faults.Add(ref tags, HtmlFaultKind.Attribute, "there is no <meta charset=\"utf-8\"> at the beginning of the page", 0);
        if (mains > 1)
            faults.Add(ref tags, HtmlFaultKind.Nesting, $"the page has {mains} <main> elements that are visible", 0);
    }
}
