using System.CommandLine;

namespace Advance.Commands;

/// <summary><c>advance preview</c></summary>
static class PreviewCommand
{
    static readonly Option<int> Port = new("--port") { Description = "The port on this machine; the next free one if it is taken.", DefaultValueFactory = _ => 5080, HelpName = "PORT" };

    public static Command Create()
    {
        var command = new Command("preview", "Show the site on this machine, and each change as soon as it is saved.")
        {
            Port, BuildArguments.Root, BuildArguments.Input, BuildArguments.Setting, BuildArguments.Date, BuildArguments.Drafts,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(ExitCode.Fine));
        return command;
    }
}
