using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Advance.Tests;

/// <summary>The shape of the program, read from its sources: what may know what, and how long a file may be.</summary>
public class ArchitectureTests
{
    /// <summary>The steps of a build, in order. Each may use those before it.</summary>
    static readonly string[] Spine =
    [
        "Diagnostics",
        "Languages",
        "Reading",
        "Settings",
        "Parsing",
        "Content",
        "Formatting",
        "Sites",
        "Checks",
        "Generation",
        "Writing",
        "Building",
    ];

    static readonly string Checkout = Path.GetFullPath(Path.Combine(TestSite.ProjectFolder, "..", ".."));

    static readonly string Generator = Path.Combine(Checkout, "src", "ADVANCE.Generator");

    /// <summary>Folders where a line may be longer than 130 characters, and why.</summary>
    static readonly (string Folder, string Why)[] LongLines =
    [
        (".github/ISSUE_TEMPLATE/", "The program prints the forms, each text on one line."),
        ("tests/ADVANCE.Fuzz/seeds/", "The fuzzer writes what it found."),
    ];

    public static TheoryData<string> Steps => [.. Spine];

    [Fact]
    public void The_folders_of_the_generator_are_the_steps_of_a_build() =>
        Assert.Equal(
            Spine.Order(StringComparer.Ordinal),
            Directory
                .GetDirectories(Generator)
                .Select(path => Path.GetFileName(path)!)
                .Where(name => name is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_uses_only_steps_before_it_and_diagnostics(string step)
    {
        var later = Spine[(Array.IndexOf(Spine, step) + 1)..];
        var uses =
            from path in Sources(Path.Combine(Generator, step), ".cs")
            from name in NamesIn(File.ReadAllText(path))
            where later.Contains(name)
            select $"{Path.GetRelativePath(Checkout, path)} uses {name}";
        Assert.Empty(uses.Distinct());
    }

    [Theory]
    [InlineData("src/ADVANCE.Generator/ADVANCE.Generator.csproj")]
    [InlineData("src/ADVANCE.Search/ADVANCE.Search.csproj", "ADVANCE.Generator")]
    [InlineData("src/ADVANCE.Pictures/ADVANCE.Pictures.csproj", "ADVANCE.Generator")]
    [InlineData("src/ADVANCE.Preview/ADVANCE.Preview.csproj", "ADVANCE.Generator")]
    [InlineData("theme/ADVANCE.Theme.csproj", "ADVANCE.Generator")]
    [InlineData(
        "src/ADVANCE.Site/ADVANCE.Site.csproj",
        "ADVANCE.Generator",
        "ADVANCE.Pictures",
        "ADVANCE.Preview",
        "ADVANCE.Search",
        "ADVANCE.Theme"
    )]
    public void A_project_knows_no_other_than_these(string project, params string[] others)
    {
        var references = XDocument
            .Load(Path.Combine(Checkout, project))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(references.Except(others));
    }

    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        var folders = new[] { "src", "theme", "tests" }.Select(folder => Path.Combine(Checkout, folder));
        var files = folders.SelectMany(folder => Sources(folder, ".cs", ".razor", ".js", ".css")).ToArray();
        Assert.True(files.Length > 60, "The sources were not found.");
        Assert.Empty(
            files.Where(path => File.ReadLines(path).Count() > 300).Select(path => Path.GetRelativePath(Checkout, path))
        );
    }

    [Fact]
    public void No_line_is_longer_than_130_characters()
    {
        var files = new[] { "src", "theme", "tests", ".github", ".ci" }
            .SelectMany(folder =>
                Sources(
                    Path.Combine(Checkout, folder),
                    ".cs",
                    ".razor",
                    ".js",
                    ".mjs",
                    ".css",
                    ".yml",
                    ".csproj",
                    ".props",
                    ".targets"
                )
            )
            .Concat(Directory.EnumerateFiles(Checkout, "*.props"))
            .Concat(Directory.EnumerateFiles(Checkout, "*.targets"))
            .ToArray();
        Assert.True(files.Length > 60, "The sources were not found.");
        var tooLong =
            from path in files
            let name = Path.GetRelativePath(Checkout, path).Replace('\\', '/')
            where !LongLines.Any(exempt => name.StartsWith(exempt.Folder, StringComparison.Ordinal))
            from line in File.ReadLines(path).Index()
            where line.Item.Length > 130
            select $"{name}({line.Index + 1}) has {line.Item.Length} characters";
        Assert.Empty(tooLong);
    }

    static IEnumerable<string> Sources(string folder, params string[] extensions) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path =>
                extensions.Contains(Path.GetExtension(path))
                && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules" or "artifacts")
            );

    /// <summary>
    /// Namespaces that a text names: in <c>using Advance.Sites.Views;</c>, or before a type as in <c>Reading.SourceFile</c>.
    /// </summary>
    static IEnumerable<string> NamesIn(string source)
    {
        var code = Regex.Replace(source, @"//.*|""[^""\n]*""", "");
        return Regex
            .Matches(code, @"\bAdvance\.(\w+)|(?<![\w.])(\w+)(?=\.[A-Z])")
            .Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value);
    }
}
