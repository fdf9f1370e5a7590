using System.Text;
using System.Text.Json;
using System.Xml;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Fuzz.Sites;
using Advance.Render.Bodies;
using Advance.Sites;

namespace Advance.Fuzz.Oracles;

/// <summary>The promises for every output file: its path stays in the folder, and a program of its kind can read it.</summary>
static class OutputPromises
{
    public static void Hold(Site site, MemoryOutput output)
    {
        foreach (var (path, bytes) in output.Files)
        {
            HoldPath(path);
            if (path.EndsWith(".json", StringComparison.Ordinal))
                HoldJson(path, bytes);
            else if (
                path.EndsWith(".xml", StringComparison.Ordinal)
                || path.EndsWith(".rss", StringComparison.Ordinal)
                || path.EndsWith(".atom", StringComparison.Ordinal)
            )
                HoldXml(path, bytes);
            else if (path.EndsWith("/index.md", StringComparison.Ordinal))
                HoldTwin(path, output.Text(path));
            else if (path.EndsWith(".ics", StringComparison.Ordinal))
                HoldCalendar(path, output.Text(path));
            else if (path.EndsWith(".ris", StringComparison.Ordinal))
                HoldRis(path, output.Text(path));
            else if (path.EndsWith(".bib", StringComparison.Ordinal))
                HoldBibTeX(path, output.Text(path));
            else if (path is "_redirects")
                HoldRedirects(output.Text(path));
        }
        if (output.Files.Count == 0)
            return;
        foreach (var edition in site.Editions.All)
        foreach (var entry in edition.Entries)
        {
            HtmlPromises.Hold(Bodies.AbsoluteHtml(edition, entry), entry.Start.File);
            foreach (var link in entry.Document.Links)
                HtmlPromises.HoldAddress(
                    edition.Links.Resolve(link.Url, entry).Href,
                    $"{entry.Start.File}, where '{link.Url}' stands"
                );
        }
    }

    static void HoldPath(string path)
    {
        if (
            path.Length == 0
            || path.StartsWith('/')
            || path.Split('/').Any(part => part is "" or "." or "..")
            || path.Any(letter => char.IsControl(letter) || letter == '\\')
        )
            throw new BrokenPromiseException("An output file is in the output folder", path);
    }

    static void HoldJson(string path, byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (path.EndsWith("feed.json", StringComparison.Ordinal))
                foreach (var item in json.RootElement.GetProperty("items").EnumerateArray())
                    if (item.TryGetProperty("content_html", out var html))
                        HtmlPromises.Hold(html.GetString()!, path);
        }
        catch (JsonException exception)
        {
            throw new BrokenPromiseException("JSON that we write is valid", $"{path}: {exception.Message}");
        }
    }

    static void HoldXml(string path, byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(
                new MemoryStream(bytes),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }
            );
            while (xml.Read()) { }
        }
        catch (XmlException exception)
        {
            throw new BrokenPromiseException("XML that we write is valid", $"{path}: {exception.Message}");
        }
    }

    static void HoldTwin(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        if (
            !text.StartsWith("---\n", StringComparison.Ordinal)
            || end < 0
            || Yaml.Read(text[4..(end + 1)], path, 2, diagnostics) is not MapNode map
            || map.Find("title") is null
        )
            throw new BrokenPromiseException(
                "The front matter of a twin is YAML with a title",
                $"{path}: {string.Join(' ', diagnostics.InFileOrder)}\n{text[..Math.Min(500, text.Length)]}"
            );
    }

    // RFC 5545, 3.1: lines end in CRLF and have at most 75 octets.
    static void HoldCalendar(string path, string text)
    {
        foreach (var line in text.Split("\r\n"))
            if (line.AsSpan().ContainsAny('\r', '\n') || Encoding.UTF8.GetByteCount(line) > 75)
                throw new BrokenPromiseException("Lines of a calendar are folded", $"{path}: {line}");
        if (text.Split("\r\n").Count(line => line == "BEGIN:VEVENT") != text.Split("\r\n").Count(line => line == "END:VEVENT"))
            throw new BrokenPromiseException("Events in a calendar begin and end", path);
    }

    static void HoldRis(string path, string text)
    {
        foreach (var line in text.Split("\r\n"))
            if (
                line.AsSpan().ContainsAny('\r', '\n')
                || (line.Length > 0 && !(line.Length >= 6 && char.IsAsciiLetterUpper(line[0]) && line.AsSpan(2, 4) is "  - "))
            )
                throw new BrokenPromiseException("Every line of RIS has a tag", $"{path}: {line}");
    }

    static void HoldBibTeX(string path, string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth < 0)
                break;
        }
        if (depth != 0)
            throw new BrokenPromiseException("Braces in BibTeX are balanced", $"{path}: {text}");
    }

    static void HoldRedirects(string text)
    {
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
            if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length != 3)
                throw new BrokenPromiseException("A line of _redirects has an old address, a new one and a number", line);
    }
}
