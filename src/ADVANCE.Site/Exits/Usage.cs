using System.CommandLine;
using Advance.Diagnostics;

namespace Advance.Exits;

/// <summary>A wrong command line, found after parsing. The message is for the person who typed it.</summary>
sealed class UsageException(string message) : Exception(message);

/// <summary>Says what is wrong with a command line, in one line, and how to get help.</summary>
static class Usage
{
    public static int PrintError(ParseResult parsed)
    {
        var message = parsed.UnmatchedTokens.Count > 0 ? Unknown(parsed.UnmatchedTokens[0], parsed) : parsed.Errors[0].Message;
        Console.Error.WriteLine($"advance: {message}");
        Console.Error.WriteLine(
            "Type 'advance "
                + $"{(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help' to "
                + "see its options."
        );
        return ExitCode.Usage;
    }

    static string Unknown(string token, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var known = token.StartsWith('-')
            ? command.Options.Select(option => option.Name)
            : command.Subcommands.Select(subcommand => subcommand.Name);
        if (!token.StartsWith('-') && command.Subcommands.Count == 0)
            return $"'{token}' isn't expected here.";
        return $"'{token}' isn't {(token.StartsWith('-') ? "an option" : "a command")}.{Suggestion.DidYouMean(token, known)}";
    }
}
