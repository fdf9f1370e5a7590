namespace Advance.Printing;

/// <summary>
/// Where the program prints. Titles, file names and messages are strangers' words, and any line may quote them, so all that goes
/// to the console passes <see cref="PlainWriter"/>. What must not, because it is a command of ours, has its own way out.
/// </summary>
static class Printed
{
    /// <summary>For lines that GitHub's runner is to obey. Each must be a whole line, with the words of others escaped.</summary>
    public static TextWriter Commands { get; private set; } = Console.Out;

    /// <summary>For the progress of long work, which moves the cursor of a terminal.</summary>
    public static TextWriter Progress { get; private set; } = Console.Error;

    /// <summary>Once, before anything is printed.</summary>
    public static void Guard()
    {
        (Commands, Progress) = (Console.Out, Console.Error);
        Console.SetOut(new PlainWriter(Commands));
        Console.SetError(new PlainWriter(Progress));
    }
}
