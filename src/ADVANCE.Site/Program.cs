using System.CommandLine;
using System.Text;
using Advance.Printing;
using Advance.Reading;
using Advance.Writing;

namespace Advance.Commands;

/// <summary>The program <c>advance</c>.</summary>
static class Program
{
    static async Task<int> Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Printed.Guard();
        try
        {
            // A title may begin with '@', which would else name a file of arguments.
            var parsed = Composition.Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0) return Usage.Complain(parsed);
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
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
        catch (UsageException exception)
        {
            await Console.Error.WriteLineAsync($"advance: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (Exception exception)
        {
            await Console.Error.WriteLineAsync($"""
                advance: This is a mistake of ours, not of yours. What was published before is unchanged.
                Please report it with the lines below and the command that you typed.

                advance {typeof(Program).Assembly.GetName().Version?.ToString(3)}, {Environment.OSVersion}
                {exception}
                """);
            return ExitCode.Bug;
        }
    }
}
