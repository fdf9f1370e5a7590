using System.CommandLine;
using Advance.Preview;

namespace Advance.Commands;

/// <summary><c>advance preview</c></summary>
static class PreviewCommand
{
    static readonly Option<int> Port = new("--port") { Description = "The port on this machine; the next free one if it is taken.", DefaultValueFactory = _ => PreviewOptions.DefaultPort, HelpName = "PORT" };

    public static Command Create()
    {
        var command = new Command("preview", "Show the site on this machine, and each change as soon as it is saved.")
        {
            Port, BuildArguments.Root, BuildArguments.Input, BuildArguments.Setting, BuildArguments.Date, BuildArguments.Drafts,
        };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var port = parsed.GetValue(Port);
        if (port is < 1 or > 65535) throw new UsageException($"'{port}' is not a port. Write a number from 1 to 65535, such as --port {PreviewOptions.DefaultPort}.");
        var options = new PreviewOptions { Root = BuildArguments.Read(parsed).Root, Port = port };
        try
        {
            // Read anew for each build, since its "now" moves on.
            await PreviewServer.RunAsync(options, (output, documents) => Composition.Build(BuildArguments.Read(parsed), output, documents), Console.Out, cancellation);
            return ExitCode.Fine;
        }
        catch (PreviewException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
