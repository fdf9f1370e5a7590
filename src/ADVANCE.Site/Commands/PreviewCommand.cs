using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Advance.Exits;
using Advance.Parts;
using Advance.Preview;
using Advance.Preview.Editions;
using Advance.Preview.Http;

namespace Advance.Commands;

/// <summary><c>advance preview</c></summary>
static class PreviewCommand
{
    public const string Name = "preview";

    static readonly Option<int> Port = new("--port")
    {
        Description = "The port on this machine. If it is in use, the next free one is used.",
        DefaultValueFactory = _ => PreviewOptions.DefaultPort,
        CustomParser = PortOf,
        HelpName = "PORT",
    };

    public static Command Create()
    {
        var command = new Command(Name, "Show the site on this machine, and update it each time you save.")
        {
            Port,
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Setting,
            BuildArguments.Date,
            BuildArguments.Drafts,
        };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = new PreviewOptions
        {
            Build = BuildArguments.Read(parsed),
            Port = parsed.GetValue(Port),
            Editor = Composition.Editor,
            // Authors want to see drafts and pages with a future date too.
            Drafts = (input, session) =>
                Composition.Build(BuildArguments.Read(parsed) with { Input = input, WithDrafts = true }, session),
        };
        try
        {
            // Read again for each build, since its "now" moves on.
            await PreviewServer.RunAsync(
                options,
                session => Composition.Build(BuildArguments.Read(parsed), session),
                Console.Out,
                cancellation
            );
            return ExitCode.Fine;
        }
        catch (PreviewException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    static int PortOf(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535)
            return port;
        argument.AddError(
            $"'{text}' isn't a port. Write --port and a number from 1 to 65535, such as --port {PreviewOptions.DefaultPort}."
        );
        return default;
    }
}
