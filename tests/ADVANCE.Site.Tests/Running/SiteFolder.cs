using System.Text;
using System.Text.RegularExpressions;

namespace Advance.Tests.Running;

/// <summary>A site in its own folder, given as one string: each file after a line <c>-- path --</c>.</summary>
sealed partial class SiteFolder : IDisposable
{
    readonly TempFolder folder = new();

    public SiteFolder(string files)
    {
        var parts = Marker().Split(files.ReplaceLineEndings("\n"));
        for (var i = 1; i < parts.Length; i += 2)
            Write(parts[i], parts[i + 1]);
    }

    public string Root => folder.Root;
    public string Output => folder.Combine("output");

    /// <summary>Runs the program under test as if typed in this folder.</summary>
    public Outcome Run(params string[] arguments) => AdvanceProgram.UnderTest.RunIn(Root, arguments);

    /// <summary>
    /// Builds it with whichever program is available first, so that tests of pages don't wait for the program under test.
    /// </summary>
    public Outcome Build(params string[] options) => AdvanceProgram.Soonest.RunIn(Root, ["build", .. options]);

    public SiteFolder Write(string path, string text)
    {
        var full = folder.Combine(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
        return this;
    }

    public string Read(string path) => File.ReadAllText(folder.Combine(path));

    public bool Has(string path) => File.Exists(folder.Combine(path));

    public void Dispose() => folder.Dispose();

    [GeneratedRegex(@"^-- (\S+) --\n", RegexOptions.Multiline)]
    private static partial Regex Marker();
}
