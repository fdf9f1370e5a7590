namespace Advance.Printing;

/// <summary>
/// The program's console output. Any line may quote titles, file names and messages written by strangers, so everything goes
/// through <see cref="PlainWriter"/>, except the program's own commands to GitHub's runner.
/// </summary>
static class ConsoleOutput
{
    /// <summary>For lines that GitHub's runner should obey. Each must be a whole line, with quoted text escaped.</summary>
    public static TextWriter Commands { get; private set; } = Console.Out;

    /// <summary>For progress output, which moves the cursor of a terminal.</summary>
    public static TextWriter Progress { get; private set; } = Console.Error;

    /// <summary>Call this once, before anything is printed.</summary>
    public static void Guard()
    {
        (Commands, Progress) = (Console.Out, Console.Error);
        Console.SetOut(new PlainWriter(Commands));
        Console.SetError(new PlainWriter(Progress));
    }
}
