using Advance.Tests.Npm;
using Advance.Tests.Running;

namespace Advance.Tests.Editing;

/// <summary>The settings of the editor, against the schema that its makers publish with it.</summary>
public sealed class EditorSchemaTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\"string\"", "\"strings\"")]
    public void What_the_site_publishes_is_what_the_editor_reads_and_a_slip_would_be_found(string written, string instead)
    {
        using var output = new TempFolder();
        var build = AdvanceProgram.Built.Run("build", "--output", output.Combine("site"), "-s", "Repository=example-university/site", "-s", "GenerateCards=false", "-s", "GenerateSearchIndex=false");
        Assert.True(build.ExitCode == 0, build.ToString());
        Assert.DoesNotContain("There is no editor", build.Errors, StringComparison.Ordinal);
        var configuration = File.ReadAllText(output.Combine("site/admin/config.yml"));
        if (written.Length > 0) configuration = configuration.Replace(written, instead, StringComparison.Ordinal);

        var complaints = Node.Run("validate-editor.mjs", $"{{ \"schema\": {File.ReadAllText(Schema())}, \"configuration\": {configuration} }}").Trim();

        Assert.Equal(written.Length == 0, complaints.Length == 0);
        Assert.True(written.Length > 0 || complaints.Length == 0, complaints);
    }

    /// <summary>Of the very version that was bundled: from the folder in which the build did so.</summary>
    static string Schema() => Directory.EnumerateDirectories(Path.Combine(Checkout.Root, "artifacts/obj/ADVANCE.Theme"))
        .Select(folder => Path.Combine(folder, "editor/node_modules/@sveltia/cms/schema/sveltia-cms.json")).First(File.Exists);
}
