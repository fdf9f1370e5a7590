using System.CommandLine;
using Advance.Diagnostics;
using Advance.Exits;

namespace Advance.Commands;

/// <summary><c>advance explain</c>: the manual pages of the diagnostics, which are part of the program.</summary>
static class ExplainCommand
{
    static readonly Argument<string?> Code = new("CODE")
    {
        Description = "The code in the message, such as ADV0102. Without a code, the command lists them all.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        var command = new Command("explain", "Explain what a message means and how to fix the problem.") { Code };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(Code))));
        return command;
    }

    static int Run(string? code)
    {
        if (code is null)
        {
            foreach (var (name, text) in Manual.Pages)
                Console.WriteLine($"{name}  {Title(text)}");
            return ExitCode.Fine;
        }
        if (!Manual.Pages.TryGetValue(code.ToUpperInvariant(), out var page))
            throw new UsageException(
                $"There is no message {code}.{Suggestion.DidYouMean(code.ToUpperInvariant(), Manual.Codes)} Type 'advance "
                    + "explain' for the list."
            );
        Console.WriteLine(page.TrimEnd());
        return ExitCode.Fine;
    }

    static string Title(string page) =>
        page[..page.IndexOf('\n', StringComparison.Ordinal)].TrimStart('#', ' ').Split(':', 2)[^1].Trim();
}
