using System.CommandLine;
using Advance.Commands;

namespace Advance;

/// <summary>The commands of the program, as a list that a person can read.</summary>
static class ProgramCommands
{
    public static RootCommand Root()
    {
        var build = BuildCommand.Create();
        var root = new RootCommand(
            """
            ADVANCE Site turns Markdown into a searchable website, and tells you what to fix and where.

            Without a command it builds the site. If you are new here, try 'advance preview': it shows the site and updates it
            as you save.
            """
        )
        {
            build,
            PreviewCommand.Create(),
            CheckCommand.Create(),
            NewCommand.Create(),
            RecordCommand.Create(),
            IntakeCommand.Create(),
            ExplainCommand.Create(),
            SearchCommand.Create(),
            FormatCommand.Create(),
            CleanCommand.Create(),
            SchemaCommand.Create(),
            HeadersCommand.Create(),
            DueCommand.Create(),
        };
        foreach (var option in build.Options)
            root.Options.Add(option);
        root.SetAction((parsed, cancellation) => Task.FromResult(BuildCommand.Run(parsed)));
        return root;
    }
}
