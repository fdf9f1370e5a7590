namespace Advance.Exits;

/// <summary>The exit codes of the program.</summary>
static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Errors in content or settings.</summary>
    public const int Mistakes = 1;

    /// <summary>The command line, or a folder that it names, is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Nothing is due; only <c>due</c> uses this.</summary>
    public const int NotDue = 3;

    /// <summary>EX_SOFTWARE of sysexits.h: a bug in the program.</summary>
    public const int Bug = 70;
}
