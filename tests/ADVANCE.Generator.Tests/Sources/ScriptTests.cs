using System.Text.Json;
using Advance.Tests.Npm;

namespace Advance.Tests.Sources;

/// <summary>Our own JavaScript, checked by oxlint; <c>.oxlintrc.json</c> has the rules.</summary>
public sealed class ScriptTests
{
    [Fact]
    public void Every_script_follows_the_rules_of_oxlint() =>
        Assert.Equal("", Faults(SourceFiles.Root, SourceFiles.With(".js", ".mjs")));

    [Theory]
    [InlineData("const unused = 1;", "Variable 'unused' is declared but never used")]
    [InlineData("run();", "'run' is not defined")]
    [InlineData("if (typeof 1 === \"nubmer\") debugger;", "[eslint(valid-typeof)]")]
    public void A_mistake_in_a_script_is_found(string script, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("advance-script-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.js"), script);
            Assert.Contains(expected, Faults(folder.FullName, ["a.js"]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string Faults(string root, IReadOnlyList<string> files)
    {
        var config = Path.Combine(SourceFiles.Root, ".oxlintrc.json");
        return Node.Run(
                "check-scripts.mjs",
                JsonSerializer.Serialize(
                    new
                    {
                        root,
                        config,
                        files,
                    }
                )
            )
            .Trim();
    }
}
