namespace Advance.Diagnostics;

/// <summary>
/// The manual pages of the diagnostics, in Markdown, by code. They are embedded in the program, and each is also the test of
/// its rule.
/// </summary>
public static class Manual
{
    const string Folder = "diagnostics/";

    static SortedDictionary<string, string>? pages;

    /// <summary>Every page, by code. Read once, when first needed.</summary>
    public static IReadOnlyDictionary<string, string> Pages => pages ??= Read();

    /// <summary>Every code that a message can have.</summary>
    public static IEnumerable<string> Codes =>
        typeof(Manual)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>();

    static SortedDictionary<string, string> Read()
    {
        var read = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in Codes)
        {
            using var reader = new StreamReader(typeof(Manual).Assembly.GetManifestResourceStream($"{Folder}{code}.md")!);
            read[code] = reader.ReadToEnd().ReplaceLineEndings("\n");
        }
        return read;
    }
}
