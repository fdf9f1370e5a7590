using System.Text;

namespace Advance.Generation.Output.Data;

/// <summary>Finds the JSON-LD of a page as its tags are read, and holds it against what search engines ask for.</summary>
/// <param name="origin">Scheme and host of the site, or null where addresses can't be complete.</param>
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
