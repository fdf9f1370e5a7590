using System.Xml;
using System.Xml.Linq;
using NodaTime.Text;

namespace Advance.Render.HtmlReading;

/// <summary>Parses one of our XML files, and reads its parts.</summary>
public static class XmlParts
{
    /// <summary>The maximum number of faults per file: more than that have one cause.</summary>
    public const int Most = 8;

    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    static readonly OffsetDateTimePattern MailDate = OffsetDateTimePattern.CreateWithInvariantCulture(
        "ddd, dd MMM uuuu HH:mm:ss o<+HHmm>"
    );

    /// <summary>The document, or null with a fault that says why it can't be parsed.</summary>
    public static XElement? Read(ReadOnlySpan<byte> bytes, List<DataFault> faults)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), Settings);
            return XDocument.Load(reader).Root;
        }
        catch (XmlException exception)
        {
            faults.Add(
                new(
                    $"this isn't valid XML: it can't be read at line {exception.LineNumber}, column {exception.LinePosition}.",
                    Line: exception.LineNumber
                )
            );
            return null;
        }
    }

    /// <summary>The text of the only child with a name; reports a missing, empty or duplicate one.</summary>
    public static string? Only(XElement parent, XName name, string? key, List<DataFault> faults)
    {
        var all = parent.Elements(name).Take(2).ToArray();
        var where = $"<{parent.Name.LocalName}>{(key is null ? "" : $" of {key}")}";
        if (all.Length == 0)
            faults.Add(new($"the {where} has no <{name.LocalName}>.", key));
        else if (all.Length > 1)
            faults.Add(new($"the {where} has more than one <{name.LocalName}>.", key));
        else if (string.IsNullOrWhiteSpace(all[0].Value))
            faults.Add(new($"the <{name.LocalName}> of the {where} is empty.", key));
        else
            return all[0].Value;
        return null;
    }

    /// <summary>Whether it is a complete web address.</summary>
    public static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0;

    /// <summary>Whether it is a date and time as in RFC 3339.</summary>
    public static bool IsMoment(string? text) => text is { Length: >= 20 } && OffsetDateTimePattern.Rfc3339.Parse(text).Success;

    /// <summary>Whether it is a date and time as in RFC 822, with a four-digit year.</summary>
    public static bool IsMailDate(string? text) =>
        text is not null && MailDate.Parse(text.Replace("GMT", "+0000", StringComparison.Ordinal)).Success;
}
