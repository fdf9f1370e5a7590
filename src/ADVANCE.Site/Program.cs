using System.CommandLine;
using System.Text;
using Advance.Commands;
using Advance.Data;
using Advance.Exits;
using Advance.Pictures.Workers;
using Advance.Printing;
using Advance.Publish;

namespace Advance;

/// <summary>The program <c>advance</c>.</summary>
static class Program
{
    static async Task<int> Main(string[] arguments)
    {
        if (arguments is [PictureWorker.Command])
            return PictureWorker.Run();
        using var interruption = new Interruption();
        var code = await RunAsync(arguments, interruption);
        return interruption.ExitCode ?? code;
    }

    static async Task<int> RunAsync(string[] arguments, Interruption interruption)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        ConsoleOutput.Guard();
        try
        {
            // A title may begin with '@', which would otherwise name a file of arguments.
            var parsed = ProgramCommands.Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
                return Usage.PrintError(parsed);
            if (parsed.CommandResult.Command.Name == PreviewCommand.Name)
                interruption.AllowCleanup();
            // By default the library waits for two seconds, or without limit, for commands that ignore its signal.
            return await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                interruption.Token
            );
        }
        catch (OutputException exception)
        {
            await Console.Error.WriteLineAsync($"advance: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (SourceException exception)
        {
            await Console.Error.WriteLineAsync($"advance: {exception.Message}");
            return ExitCode.Mistakes;
        }
        // Pictures are made on all cores, so a problem with the machine is reported several times.
        catch (AggregateException exception)
            when (exception.Flatten().InnerExceptions.OfType<OutputException>().FirstOrDefault() is { } cause)
        {
            await Console.Error.WriteLineAsync($"advance: {cause.Message}");
            return ExitCode.Usage;
        }
        catch (UsageException exception)
        {
            await Console.Error.WriteLineAsync($"advance: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync(
                $"""
                advance: This is a bug in the program, not a mistake of yours. The published site is unchanged.
                Please report it with the lines below and the command that you typed.

                advance {typeof(Program).Assembly.GetName().Version?.ToString(3)}, {Environment.OSVersion}
                {exception}
                """
            );
            return ExitCode.Bug;
        }
    }
}
