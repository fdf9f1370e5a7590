using Advance.Content;
using Advance.Tests.Running;

namespace Advance.Tests.Intake;

/// <summary>
/// The steps of <c>intake.yml</c>, with real git and a fake GitHub that records requests.
/// </summary>
public sealed class IntakeWorkflowTests : IDisposable
{
    const string OtherFiles = "These are not the files of a single contribution.\n";

    readonly IntakeWorkflow workflow = new();

    public void Dispose() => workflow.Dispose();

    [Fact]
    public void An_accepted_form_becomes_a_branch_and_a_draft_pull_request_once()
    {
        var outputs = workflow.Read(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron; $(touch stolen)"),
                ("Summary", FilledForm.Summary),
                ("Text", "We saw a heron.")
            )
        );
        Assert.Equal(("0", "cms/news/a-heron-touch-stolen"), (outputs["code"], outputs["branch"]));
        Assert.Equal((0, ""), workflow.Propose(outputs));
        Assert.Equal(
            "input/news/a-heron-touch-stolen.md\n",
            IntakeWorkflow.Git(workflow.Folder.Combine("origin.git"), "diff", "--name-only", "main", outputs["branch"])
        );
        Assert.Equal(
            "Add the content of issue #42\n",
            IntakeWorkflow.Git(workflow.Folder.Combine("origin.git"), "log", "-1", "--format=%s", outputs["branch"])
        );
        Assert.Contains(
            "pr create --repo notes/site --draft --base main --head cms/news/a-heron-touch-stolen --title=A heron; $(touch "
                + "stolen) --body-file",
            workflow.Log,
            StringComparison.Ordinal
        );
        Assert.Contains("Closes #42\n", workflow.Log, StringComparison.Ordinal);
        Assert.Equal((0, ""), workflow.Run("Answer", "answering", outputs));
        Assert.Contains("issue comment 42 --repo notes/site --body-file", workflow.Log, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(workflow.Folder.Root, "stolen", SearchOption.AllDirectories));

        var again = workflow.Read(
            FilledForm.Json(
                News.Type,
                ("Title", "A heron, touch stolen"),
                ("Summary", "Another heron came to the pond on the third of November."),
                ("Text", "It stood.")
            )
        );
        Assert.Equal("1", again["code"]);
        workflow.Run("Answer", "answering again", again);
        Assert.Contains(
            "A page with this title has already been proposed, on the branch cms/news/a-heron-touch-stolen.",
            workflow.Log.Replace("&#8203;", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Anything_but_a_single_contribution_is_not_pushed()
    {
        var outputs = workflow.Read(
            FilledForm.Json(News.Type, ("Title", "A heron"), ("Summary", FilledForm.Summary), ("Text", "We saw a heron."))
        );
        Directory.CreateDirectory(workflow.Folder.Combine("evil/.github"));
        File.WriteAllText(workflow.Folder.Combine("evil/.github/steal.yml"), "on: push");
        var files = Shell
            .Run("bash", ["-c", "tar --create --gzip .github/steal.yml | base64 -w0"], workflow.Folder.Combine("evil"))
            .Output;

        Assert.Equal((1, OtherFiles), workflow.Propose(new(outputs) { ["files"] = files }));
        foreach (
            var branch in new[]
            {
                "main",
                "cms/../main",
                "cms/news/x/../../main",
                "cms/news/x y",
                "cms/news/-x\n",
                "refs/heads/main",
                "cms/news/x:main",
                "cms/news/X",
                "cms/news/::x",
                "--force",
                "cms/news/",
            }
        )
            Assert.Equal(
                (1, "This is not a branch for contributions.\n"),
                workflow.Propose(new(outputs) { ["branch"] = branch })
            );
        Assert.Equal("main\n", IntakeWorkflow.Git(workflow.Folder.Combine("origin.git"), "branch", "--format=%(refname:short)"));
    }

    [Theory]
    [InlineData("ln -s /etc/passwd input/news/x.md")]
    [InlineData("rmdir input/news; ln -s /tmp input/news")]
    [InlineData("mkfifo input/news/x.md")]
    [InlineData("touch input/news/a.md input/news/b.md input/news/c.md")]
    [InlineData("touch input/_helplines.yml")]
    [InlineData("touch input/get-help.md")]
    [InlineData("mkdir input/news/x; touch input/news/x/y.md")]
    [InlineData("touch 'input/news/##[add-mask]true.md'")]
    [InlineData("mkdir -p $'input/news/x\\ninput/news'; touch $'input/news/x\\ninput/news/y.md'")]
    [InlineData("touch input/news/.x.md")]
    [InlineData("touch input/news/_directory.yml")]
    [InlineData("touch input/news/x.html")]
    public void Files_of_another_kind_are_not_pushed(string make)
    {
        var outputs = workflow.Read(
            FilledForm.Json(News.Type, ("Title", "A heron"), ("Summary", FilledForm.Summary), ("Text", "We saw a heron."))
        );
        Directory.CreateDirectory(workflow.Folder.Combine("evil"));
        var files = Shell
            .Run(
                "bash",
                ["-c", $"mkdir -p input/news && {make} && tar --create --gzip input | base64 -w0"],
                workflow.Folder.Combine("evil")
            )
            .Output;
        Assert.NotEqual("", files);

        Assert.Equal((1, OtherFiles), workflow.Propose(new(outputs) { ["files"] = files }));
        Assert.Equal("main\n", IntakeWorkflow.Git(workflow.Folder.Combine("origin.git"), "branch", "--format=%(refname:short)"));
    }

    [Fact]
    public void A_missing_job_output_is_an_error()
    {
        var outputs = workflow.Read(
            FilledForm.Json(News.Type, ("Title", "A heron"), ("Summary", FilledForm.Summary), ("Text", "We saw a heron."))
        );
        Assert.Equal((0, ""), workflow.Run("Check that nothing is missing", "looking", outputs));
        foreach (var name in new[] { "code", "branch", "title", "files", "answer" })
            Assert.Equal(
                (1, "An output of the previous job is missing. Remove the label and add it again.\n"),
                workflow.Run("Check that nothing is missing", "looking", new(outputs) { [name] = "" })
            );
    }

    [Fact]
    public void A_title_that_looks_like_an_option_is_a_title()
    {
        var outputs = workflow.Read(
            FilledForm.Json(
                News.Type,
                ("Title", "--fill ##[add-mask]true"),
                ("Summary", FilledForm.Summary),
                ("Text", "We saw a heron.")
            )
        );
        Assert.Equal((0, ""), workflow.Propose(outputs));
        Assert.Contains(" --title=--fill ## [add-mask]true --body-file", workflow.Log, StringComparison.Ordinal);
    }
}
