using System.Text;
using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>File names, one per line, below the input folder.</summary>
sealed class FileNameTarget : Target
{
    readonly Lazy<SmallSite> site = new(() => new());

    public override string Name => "file-names";
    public override int Budget => 250;
    public override int Longest => 600;
    public override IReadOnlyList<string> Words { get; } =
    [
        "news/",
        ".md",
        ".cy.md",
        ".markdown",
        ".MD",
        "_x.yml",
        "_directory.yml",
        ".pdf",
        ".html",
        ".svg",
        "2026-01-01-",
        "index.md",
        "README.md",
        "\u0301",
        "é",
        "e\u0301",
        "#",
        "?",
        "%20",
        "&",
        "<b>",
        "\"",
        "'",
        " ",
        ".",
        "CON",
        "~",
        "~$",
        ".well-known/",
        "_headers",
        ":",
        "*",
        "|",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes("news/2026-01-01-new.md\nnews/Other One.md"),
            Bytes("report.pdf\nfiles/a b.txt"),
            Bytes("news/x.cy.md\nnews/x.md"),
            Bytes("über/ä.md"),
        ];

    public override string Run(byte[] input)
    {
        var made = new List<string>();
        try
        {
            foreach (var name in Encoding.UTF8.GetString(input).Split('\n').Where(IsName).Distinct())
            {
                var path = "input/" + name;
                if (File.Exists(Path.Combine(site.Value.Root, path)))
                    continue;
                try
                {
                    site.Value.Write(
                        path,
                        Bytes(
                            name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                                ? "---\ntitle: Named\ndate: 2026-02-02\nsummary: A page.\n---\nText.\n"
                                : "x\n"
                        )
                    );
                    made.Add(path);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    // Not a valid name on this machine.
                }
            }
            return site.Value.Shape(input);
        }
        finally
        {
            foreach (var path in made)
                site.Value.Delete(path);
        }
    }

    // Below the folder, and a name that today's file systems allow.
    static bool IsName(string name) =>
        name.Length > 0
        && !name.Contains('\0', StringComparison.Ordinal)
        && name.Split('/').All(part => part is not ("" or "." or "..") && Encoding.UTF8.GetByteCount(part) < 250);
}
