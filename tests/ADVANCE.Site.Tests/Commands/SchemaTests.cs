using System.Text.Json;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public class SchemaTests
{
    [Theory]
    [InlineData("event", "start")]
    [InlineData("Publication", "doi")]
    public void Schema_prints_the_schema_of_a_type(string type, string field)
    {
        var schema = AdvanceProgram.UnderTest.Run("schema", type);

        Assert.Equal(0, schema.ExitCode);
        using var json = JsonDocument.Parse(schema.Output);
        Assert.True(json.RootElement.GetProperty("properties").TryGetProperty(field, out _));
    }

    [Fact]
    public void Without_a_type_schema_prints_all_types()
    {
        using var json = JsonDocument.Parse(AdvanceProgram.UnderTest.Run("schema").Output);
        Assert.Equal(7, json.RootElement.GetProperty("$defs").EnumerateObject().Count());
    }

    [Fact]
    public void An_unknown_type_gets_the_nearest_name_as_a_suggestion()
    {
        var schema = AdvanceProgram.UnderTest.Run("schema", "evnet");

        Assert.Equal(2, schema.ExitCode);
        Assert.Contains("Did you mean 'event'?", schema.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_for_contributors_match_the_model()
    {
        var table = AdvanceProgram.UnderTest.Run("schema", "--table").Output.ReplaceLineEndings("\n");

        Assert.Contains(
            table,
            File.ReadAllText(Path.Combine(Checkout.Root, "CONTRIBUTING.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }
}
