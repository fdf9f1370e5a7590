using System.Text;
using Advance.Render.HtmlReading;

namespace Advance.Inspect.LinkedData;

/// <summary>Finds a page's JSON-LD as its tags are read, and checks it against what search engines require.</summary>
/// <param name="origin">The site's scheme and host, or null if addresses can't be complete.</param>
sealed class LinkedDataReader(string? origin)
{
    readonly List<string> faults = [];
    bool isScript,
        isData;

    public IReadOnlyList<string> Faults => faults;

    public void Read(ref HtmlTags tags)
    {
        switch (tags.Token)
        {
            case HtmlToken.StartTag:
                (isScript, isData) = (Ascii.EqualsIgnoreCase(tags.Tag, "script"u8), false);
                break;
            case HtmlToken.Attribute when isScript:
                if (
                    Ascii.EqualsIgnoreCase(tags.Name, "type"u8)
                    && Ascii.EqualsIgnoreCase(tags.Value.Trim(" "u8), "application/ld+json"u8)
                )
                    isData = true;
                break;
            case HtmlToken.EndTag when isData:
                LinkedDataFaults.Find(tags.RawText, origin, faults);
                isData = isScript = false;
                break;
        }
    }
}
