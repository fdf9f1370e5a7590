using System.Text;
using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Formatting;
using Advance.Fuzz.Sites;
using Advance.Parse;
using Advance.Settings;

namespace Advance.Fuzz.Readers;

/// <summary>
/// <c>advance format</c>: a formatted file has the same meaning and body as before, and formatting it again changes nothing.
/// </summary>
sealed class FormatTarget : Target
{
    public override string Name => "format";
    public override string Extension => ".md";
    public override int Budget => 1500;
    public override IReadOnlyList<string> Words { get; } =
    [
        .. ContentTypes
            .All.SelectMany(type => type.Fields)
            .SelectMany(field => field.Aliases.Prepend(field.Name))
            .Distinct()
            .Select(name => name + ": "),
        " # note",
        "# note\n",
        "\"",
        "'",
        "|\n  x\n",
        ">\n  x\n",
        "\r\n",
    ];

    public override IEnumerable<byte[]> Seeds() => ContentSeeds.Files.Select(file => Bytes($"{file.Folder}\n{file.Text}"));

    public override string Run(byte[] input)
    {
        var (folder, bytes) = FrontMatterTarget.Split(input);
        var text = Encoding.UTF8.GetString(bytes);
        var type = ContentTypes.OfSection(folder, new SiteSettings()) ?? News.Type;
        var once = FrontMatterFormatter.Format(text, type);
        var twice = FrontMatterFormatter.Format(once, type);
        if (twice != once)
            throw new BrokenPromiseException("Formatting twice is the same as formatting once", $"\n{once}\n\nthen\n\n{twice}");
        if (once != text)
            HoldSame(text, once, type);
        return once == text ? "same" : $"changed {once.Split('\n').Length}";
    }

    static void HoldSame(string before, string after, ContentType type)
    {
        var (fields, body) = Read(before);
        var (same, sameBody) = Read(after);
        if (body != sameBody)
            throw new BrokenPromiseException("A body is never formatted", $"{body}\n\nthen\n\n{sameBody}");
        if (fields is null || same is null || !SameFields.Are(fields, same, type))
            throw new BrokenPromiseException("Formatting doesn't change the meaning", $"\n{before}\n\nthen\n\n{after}");
    }

    static (MapNode? Fields, string Body) Read(string text)
    {
        var ignored = new DiagnosticBag();
        return FrontMatterBlock.Find(text, new SourceFile("", "", ""), ignored) is { } block
            ? (Yaml.Read(text[block.Yaml], "", 1, ignored) as MapNode, text[block.BodyStart..])
            : (null, text);
    }
}
