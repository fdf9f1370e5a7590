using System.Text.Json;
using Advance.Content;
using Advance.Editor.IssueForms;
using Advance.Tests.Npm;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>The forms for proposing an item on GitHub.</summary>
public class IssueFormTests
{
    static readonly string Folder = Path.Combine(Checkout.Root, ".github", "ISSUE_TEMPLATE");

    public static TheoryData<string> Types => [.. IssueForm.Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_issue_forms_in_the_repository_match_the_model(string type) =>
        Assert.Equal(
            AdvanceProgram.UnderTest.Run("schema", type, "--issue-form").Output.ReplaceLineEndings("\n"),
            File.ReadAllText(Path.Combine(Folder, type + ".yml")).ReplaceLineEndings("\n")
        );

    [Fact]
    public void Every_form_fits_GitHub_s_schema()
    {
        var forms = Directory
            .EnumerateFiles(Folder, "*.yml")
            .Order(StringComparer.Ordinal)
            .Select(path => new { name = Path.GetFileName(path), yaml = File.ReadAllText(path) })
            .ToArray();
        Assert.Equal(["bug.yml", "config.yml", "event.yml", "news.yml", "publication.yml"], forms.Select(form => form.name));
        Assert.Equal("", Node.Run("validate-issue-form.mjs", JsonSerializer.Serialize(new { forms })).Trim());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_question_has_a_unique_label(string type)
    {
        var labels = IssueForm
            .Questions(ContentTypes.Find(type)!)
            .Select(question => question.Label)
            .Append(IssueForm.TextLabel)
            .ToArray();
        Assert.Equal(labels.Distinct(), labels);
    }

    [Fact]
    public void A_type_without_a_form_is_reported()
    {
        var form = AdvanceProgram.UnderTest.Run("schema", "page", "--issue-form");
        Assert.Equal(
            (2, "advance: There are forms for: news, event, publication. For example: advance schema news --issue-form"),
            (form.ExitCode, form.ErrorLines[0])
        );
    }
}
