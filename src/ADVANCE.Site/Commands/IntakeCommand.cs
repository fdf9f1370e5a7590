using System.CommandLine;
using Advance.Content;
using Advance.Content.Records;
using Advance.Content.Values;
using Advance.Contributions.Intake;
using Advance.Contributions.PullRequests.Changes;
using Advance.Editor.IssueForms;
using Advance.Exits;
using Advance.Reports;
using Advance.Settings;
using Advance.Sites;
using Advance.Starters;

namespace Advance.Commands;

/// <summary><c>advance intake</c>: turns a completed issue form into a content file.</summary>
static class IntakeCommand
{
    static readonly Argument<string> IssueFile = new("ISSUE.json")
    {
        Description = "The issue, or the event that contains it, as GitHub sends it.",
    };
    static readonly Option<string?> Comment = new("--comment")
    {
        Description = "Write the reply to the issue, in Markdown, to this file.",
        HelpName = "FILE",
    };

    static readonly Option<string?> Branches = new("--branches")
    {
        Description = "A file with the names of all branches, one on each line, so that nothing is proposed twice.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command(
            "intake",
            """
            Turn a completed GitHub issue form into a content file: news, an event, a publication.

            Prints the file and the name of the branch that should propose it. A publication's record is asked of doi.org once;
            """ + " nothing else is fetched."
        )
        {
            IssueFile,
            Comment,
            Branches,
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Setting,
            BuildArguments.Date,
            NewCommand.Resolver,
            NewCommand.Patience,
        };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var issue = Issue.Read(parsed.GetValue(IssueFile)!);
        var options = BuildArguments.Read(parsed);
        // Loaded and not checked: mistakes in other files aren't this author's.
        var plan = BuildPlan.Make(options, out var diagnostics);
        if (SiteLoader.Load(plan, new(), diagnostics) is not { Settings.Unread.Count: 0 } site)
            throw new UsageException("The settings or folders of this site are wrong. Run 'advance check' for details.");

        var types = IssueForm.Types.Where(type => issue.Labels.Contains(type.Name, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (types is not [var type] || !Answers.IsOfForm(issue.Body))
            return Refuse(
                parsed,
                IntakeComment.NotOfAForm,
                [
                    new(
                        "Form",
                        "This issue wasn't made with one of the forms. It needs one of the labels news, event and publication, "
                            + "and the form's headings."
                    ),
                ]
            );
        var answers = Answers.Of(
            issue.Body,
            [.. IssueForm.Questions(type).Select(question => question.Label), IssueForm.TextLabel]
        );

        CslRecord? record = null;
        var recordProblems = new List<Remark>();
        if (type == Publication.Type && answers.GetValueOrDefault(Publication.DoiField.Label) is { } written)
        {
            try
            {
                record = await NewCommand
                    .Records(parsed)
                    .GetAsync(
                        DoiName.Parse(written.Trim())
                            ?? throw new UsageException($"'{written}' isn't a DOI. Write it as 10.1007/s10896-022-00407-4."),
                        cancellation
                    );
            }
            catch (UsageException problem)
            {
                recordProblems.Add(new(Publication.DoiField.Label, problem.Message.ReplaceLineEndings("\n").Split('\n')[0]));
            }
        }

        var sent = new ContentDate(issue.Created.InZone(site.Settings.Zone).Date, DatePrecision.Day);
        var draft = new DraftReader(type, answers, new KnownNames(site)).Read(record, sent);
        if (record is { Doi: { } doi })
            draft = draft with
            {
                Fields =
                [
                    .. draft.Fields.Select(given =>
                        given.Field.Equals(Publication.DoiField) ? (given.Field, new Data.ScalarNode(doi, default)) : given
                    ),
                ],
            };
        Remark[] problems = [.. draft.Problems, .. recordProblems];
        return problems.Length > 0
            ? Refuse(parsed, IntakeComment.Refused(problems), problems)
            : Write(parsed, draft, record, options, site);
    }

    static int Write(ParseResult parsed, Draft draft, CslRecord? record, BuildOptions options, Site site)
    {
        DraftFile file;
        try
        {
            file = DraftFile.Of(draft, StarterLocation.Folder(options, site.Settings, draft.Type), record);
        }
        catch (UsageException problem) when (!Slug.IsSafe(Slug.From(draft.Title)))
        {
            Remark[] problems = [new(Item.TitleField.Label, problem.Message)];
            return Refuse(parsed, IntakeComment.Refused(problems), problems);
        }
        if (BranchList.Read(parsed.GetValue(Branches)).Contains(file.Branch))
        {
            Remark[] problems =
            [
                new(
                    Item.TitleField.Label,
                    $"A page with this title has already been proposed, on the branch {file.Branch}. Change it there. If this "
                        + "is about something else, give it another title."
                ),
            ];
            return Refuse(parsed, IntakeComment.Refused(problems), problems);
        }
        NewFiles.Write(options.Root, [.. file.Files]);
        var path = NewFiles.Display(options.Root, file.Page);
        var (wrong, advice) = DraftCheck.Run(draft, path, DraftFile.TextOf(draft), options, site.Settings);
        if (wrong.Count > 0)
        {
            foreach (var (made, _) in file.Files)
                File.Delete(made);
            return Refuse(parsed, IntakeComment.Refused([.. wrong, .. advice]), wrong);
        }
        foreach (var (made, _) in file.Files)
            Console.WriteLine($"Created {NewFiles.Display(options.Root, made)}");
        Console.WriteLine($"Branch {file.Branch}");
        foreach (var remark in draft.Notes.Concat(advice))
            Console.WriteLine($"{remark.Label}: {remark.Message}");
        foreach (var address in draft.Pictures)
            Console.WriteLine($"Picture to add: {address}");
        Answer(parsed, IntakeComment.Accepted(draft, path, advice));
        WorkflowOutput.Write(("branch", file.Branch), ("file", path), ("title", draft.Title));
        return ExitCode.Fine;
    }

    static int Refuse(ParseResult parsed, string comment, IReadOnlyList<Remark> problems)
    {
        foreach (var problem in problems)
            Console.WriteLine($"{problem.Label}: {problem.Message}");
        Console.WriteLine("Nothing was written.");
        Answer(parsed, comment);
        return ExitCode.Mistakes;
    }

    static void Answer(ParseResult parsed, string comment)
    {
        if (parsed.GetValue(Comment) is { } path)
            CommentFile.Write(path, comment, IntakeComment.Marker);
    }
}
