using Advance.Tests.Npm;
using Advance.Tests.Running;

namespace Advance.Tests.Editing;

/// <summary>The editor's settings, checked against the schema published with it.</summary>
public sealed class EditorSchemaTests
{
    [Fact]
    public void The_published_configuration_fits_the_editor_s_schema_and_an_error_would_be_found()
    {
        using var output = new TempFolder();
        var build = AdvanceProgram.Soonest.Run(
            "build",
            "--output",
            output.Combine("site"),
            "-s",
            "Repository=example-university/site",
            "-s",
            "GenerateCards=false",
            "-s",
            "GenerateSearchIndex=false"
        );
        Assert.True(build.ExitCode == 0, build.ToString());
        Assert.DoesNotContain("There is no editor", build.Errors, StringComparison.Ordinal);
        var configuration = File.ReadAllText(output.Combine("site/admin/config.yml"));

        Assert.Equal("", Complaints(configuration));
        Assert.Contains(
            "must be boolean",
            Complaints(configuration.Replace("\"create\": true", "\"create\": 1", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        // Nothing of the bundle asks another machine, and its page runs it.
        var script = System
            .Text.RegularExpressions.Regex.Match(
                File.ReadAllText(output.Combine("site/admin/index.html")),
                "src=\"(?<script>assets/editor-[^\"]+)\""
            )
            .Groups["script"]
            .Value;
        Assert.True(new FileInfo(output.Combine("site/admin/" + script)).Length > 1_000_000);
        foreach (var file in Directory.EnumerateFiles(output.Combine("site/admin/assets"), "*.js"))
            Assert.DoesNotMatch(@"cdn\.jsdelivr\.net|githubstatus\.com/api|unpkg\.com/@sveltia/cms", File.ReadAllText(file));
        Assert.Contains(
            "Sveltia",
            File.ReadAllText(output.Combine("site/admin/assets/licences.txt")),
            StringComparison.OrdinalIgnoreCase
        );
    }

    static string Complaints(string configuration) =>
        Node.Run("validate-editor.mjs", $"{{ \"schema\": {File.ReadAllText(Schema())}, \"configuration\": {configuration} }}")
            .Trim();

    /// <summary>The schema of the version that was bundled, from the folder in which the build bundled it.</summary>
    static string Schema() =>
        Directory
            .EnumerateDirectories(Path.Combine(Checkout.Root, "artifacts/obj/ADVANCE.Theme"))
            .Select(folder => Path.Combine(folder, "editor/node_modules/@sveltia/cms/schema/sveltia-cms.json"))
            .First(File.Exists);
}
