namespace Advance.Commands;

/// <summary>What the program says to the shell.</summary>
static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Mistakes in content or settings.</summary>
    public const int Mistakes = 1;

    /// <summary>The command line, or a folder that it names, is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Nothing is due: of <c>due</c> alone.</summary>
    public const int NotDue = 3;

    /// <summary>EX_SOFTWARE of sysexits.h: a bug of ours.</summary>
    public const int Bug = 70;
}
