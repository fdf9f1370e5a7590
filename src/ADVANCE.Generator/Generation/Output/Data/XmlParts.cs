using System.Xml;
using System.Xml.Linq;
using NodaTime.Text;

namespace Advance.Generation.Output.Data;

/// <summary>Reads an XML file of ours whole, and what its parts hold.</summary>
static class XmlParts
{
    /// <summary>More faults than these in one file are one fault of what writes it.</summary>
    public const int Most = 8;

    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    static readonly OffsetDateTimePattern MailDate = OffsetDateTimePattern.CreateWithInvariantCulture(
        "ddd, dd MMM uuuu HH:mm:ss o<+HHmm>"
    );

    /// <summary>The document, or null with a fault that says why it can't be read.</summary>
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
                    $"this is no XML: at line {exception.LineNumber}, column {exception.LinePosition}, it can't be read.",
                    Line: exception.LineNumber
                )
            );
            return null;
        }
    }

    /// <summary>The text of the only child of a name; reports a missing, an empty and a second one.</summary>
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

    /// <summary>True for a complete address of the web.</summary>
    public static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0;

    /// <summary>True for a moment as RFC 3339 writes it.</summary>
    public static bool IsMoment(string? text) => text is { Length: >= 20 } && OffsetDateTimePattern.Rfc3339.Parse(text).Success;

    /// <summary>True for a moment as RFC 822 writes it, with a year of four digits.</summary>
    public static bool IsMailDate(string? text) =>
        text is not null && MailDate.Parse(text.Replace("GMT", "+0000", StringComparison.Ordinal)).Success;
}
