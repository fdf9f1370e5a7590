using System.Text;
using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>
/// A whole content file, from its front matter to every output. The first line of the input names the file's folder, and so its
/// type.
/// </summary>
sealed class FrontMatterTarget : Target
{
    static readonly string[] Folders = ["news", "events", "publications", "people", "partners", "topics", ""];

    readonly Lazy<SmallSite> site = new(() => new());

    public override string Name => "front-matter";
    public override string Extension => ".md";
    public override int Budget => 300;
    public override IReadOnlyList<string> Words { get; } =
    [
        .. Content
            .ContentTypes.All.SelectMany(type => type.Fields)
            .SelectMany(field => field.Aliases.Prepend(field.Name))
            .Distinct()
            .Select(name => name + ": "),
        "2026-12-01T15:00",
        "Europe/London",
        "America/New_York",
        "cancelled",
        "10.1000/x",
        "0000-0002-1825-0097",
        "https://x.example/",
        "+448082000247",
        "en-GB",
        "cy",
        "../about.md",
        "xref:first",
        "first",
        "paper",
        "ann",
        "trials",
        "/old/",
        "[a, b]",
        "{ src: x.png, alt: y }",
        "- ",
    ];

    public override IEnumerable<byte[]> Seeds() => ContentSeeds.Files.Select(file => Bytes($"{file.Folder}\n{file.Text}"));

    public override string Run(byte[] input)
    {
        var (folder, text) = Split(input);
        var path = folder.Length == 0 ? "input/under-test.md" : $"input/{folder}/under-test.md";
        site.Value.Write(path, text);
        try
        {
            return site.Value.Shape(input);
        }
        finally
        {
            site.Value.Delete(path);
        }
    }

    /// <summary>
    /// The folder named in the first line, and the rest; the first folder and the whole input if the line names none.
    /// </summary>
    public static (string Folder, byte[] Text) Split(byte[] input)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        var first = Encoding.UTF8.GetString(input, 0, Math.Max(0, end)).Trim();
        return end >= 0 && Folders.Contains(first) ? (first, input[(end + 1)..]) : (Folders[0], input);
    }
}
