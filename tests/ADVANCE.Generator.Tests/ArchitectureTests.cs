using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Advance.Tests;

/// <summary>The program's structure, read from its sources: which parts may use which, and how long a file may be.</summary>
public partial class ArchitectureTests
{
    /// <summary>The steps of a build, in order: folders of <c>ADVANCE.Build</c>. Each may use those before it.</summary>
    static readonly string[] Steps = ["Read", "Parse", "Bind", "Assemble", "Check", "Render", "Inspect", "Publish"];

    static readonly string Checkout = Path.GetFullPath(Path.Combine(TestSite.ProjectFolder, "..", ".."));

    static readonly string Build = Path.Combine(Checkout, "src", "ADVANCE.Build");

    /// <summary>Folders where a line may be longer than 130 characters, and why.</summary>
    static readonly (string Folder, string Why)[] LongLines =
    [
        (".github/ISSUE_TEMPLATE/", "The program prints the forms, each text on one line."),
        ("tests/ADVANCE.Fuzz/seeds/", "The fuzzer writes what it found."),
    ];

    public static TheoryData<string> StepNames => [.. Steps];

    [Fact]
    public void The_folders_of_the_build_are_its_steps() =>
        Assert.Equal(
            Steps.Order(StringComparer.Ordinal),
            Directory
                .GetDirectories(Build)
                .Select(path => Path.GetFileName(path)!)
                .Where(name => name is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_drawing_of_the_build_names_its_steps_in_order()
    {
        var page = File.ReadAllText(Path.Combine(Checkout, "src", "ARCHITECTURE.md"));
        var named = Regex.Matches(page, @"(?<=[ >])(\d) (\w+)(?= +-+>)").Select(match => match.Value);
        Assert.Equal(Steps.Select((step, index) => $"{index + 1} {step}"), named);
    }

    [Theory]
    [MemberData(nameof(StepNames))]
    public void A_step_uses_only_steps_before_it(string step)
    {
        var folder = $"src/ADVANCE.Build/{step}";
        var later = Steps[(Array.IndexOf(Steps, step) + 1)..].Select(name => $"src/ADVANCE.Build/{name}").ToList();
        var graph = Graph("src/ADVANCE.Build");
        var own = graph.Folders.Where(name => IsWithin(name, folder)).ToList();
        Assert.NotEmpty(own);
        Assert.Empty(
            from part in own
            from used in graph.UsesOf(part)
            where later.Any(name => IsWithin(used, name))
            select $"{part} uses {used}"
        );
    }

    [Theory]
    [InlineData("src/ADVANCE.Model")]
    [InlineData("src/ADVANCE.Build")]
    [InlineData("src/ADVANCE.Outputs")]
    [InlineData("src/ADVANCE.Editor")]
    [InlineData("src/ADVANCE.Search")]
    [InlineData("src/ADVANCE.Pictures")]
    [InlineData("src/ADVANCE.Preview")]
    [InlineData("src/ADVANCE.Site")]
    [InlineData("src/ADVANCE.Razor")]
    [InlineData("theme")]
    public void No_folder_is_in_a_circle_with_others(string project)
    {
        var graph = Graph(project);
        Assert.NotEmpty(graph.Folders);
        var circles = graph.Circles().ToList();
        Assert.True(circles.Count == 0, string.Join('\n', circles));
    }

    [Theory]
    [InlineData("src/ADVANCE.Model")]
    [InlineData("src/ADVANCE.Build", "ADVANCE.Model")]
    [InlineData("src/ADVANCE.Outputs", "ADVANCE.Build")]
    [InlineData("src/ADVANCE.Editor", "ADVANCE.Outputs")]
    [InlineData("src/ADVANCE.Search", "ADVANCE.Outputs")]
    [InlineData("src/ADVANCE.Pictures", "ADVANCE.Outputs")]
    [InlineData("src/ADVANCE.Preview", "ADVANCE.Editor")]
    [InlineData("src/ADVANCE.Razor")]
    [InlineData("theme", "ADVANCE.Outputs", "ADVANCE.Razor")]
    [InlineData("src/ADVANCE.Site", "ADVANCE.Editor", "ADVANCE.Pictures", "ADVANCE.Preview", "ADVANCE.Search", "ADVANCE.Theme")]
    public void A_project_references_only_these_projects(string folder, params string[] others)
    {
        var references = XDocument
            .Load(Directory.GetFiles(Path.Combine(Checkout, folder), "*.csproj").Single())
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
            let name = Name(path)
            where !LongLines.Any(exempt => name.StartsWith(exempt.Folder, StringComparison.Ordinal))
            from line in File.ReadLines(path).Index()
            where line.Item.Length > 130
            select $"{name}({line.Index + 1}) has {line.Item.Length} characters";
        Assert.Empty(tooLong);
    }

    [Fact]
    public void A_namespace_holds_a_whole_file_and_comes_after_what_it_uses()
    {
        var files = new[] { "src", "theme", "tests" }
            .SelectMany(folder => Sources(Path.Combine(Checkout, folder), ".cs"))
            .ToDictionary(Name, File.ReadAllText);
        Assert.True(files.Values.Count(text => FileNamespace().IsMatch(text)) > 60, "The sources were not found.");
        Assert.Empty(files.Where(file => BlockNamespace().IsMatch(file.Value)).Select(file => file.Key));
    }

    /// <summary>A namespace of a whole file.</summary>
    [GeneratedRegex(@"^namespace [\w.]+;\r?$", RegexOptions.Multiline)]
    private static partial Regex FileNamespace();

    /// <summary>A namespace in braces, or a <c>using</c> below a namespace.</summary>
    [GeneratedRegex(@"^namespace [\w.]+\s*\{|^namespace [\w.]+;[\s\S]*?^using [\w.]+;", RegexOptions.Multiline)]
    private static partial Regex BlockNamespace();

    static FolderGraph Graph(string project) =>
        new(Sources(Path.Combine(Checkout, project), ".cs").ToDictionary(Name, File.ReadAllText));

    static IEnumerable<string> Sources(string folder, params string[] extensions) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path =>
                extensions.Contains(Path.GetExtension(path))
                && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules" or "artifacts")
            );

    /// <summary>A path within the checkout, with <c>/</c>.</summary>
    static string Name(string path) => Path.GetRelativePath(Checkout, path).Replace('\\', '/');

    static bool IsWithin(string folder, string other) =>
        folder == other || folder.StartsWith(other + "/", StringComparison.Ordinal);
}
