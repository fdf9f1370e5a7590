using System.Runtime.InteropServices;

namespace Advance.Exits;

/// <summary>
/// Ends the program within a second of Ctrl+C or SIGTERM, whatever it is doing. A command may stop by itself before that;
/// most can't, since their threads can't be interrupted. The output folder is complete at every moment, and the next build
/// removes anything that an interrupted one left beside it.
/// </summary>
sealed partial class Interruption : IDisposable
{
    // A shell's exit code for a program ended by a signal: 128 plus the signal's number.
    const int Interrupted = 130,
        Terminated = 143;

    static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500),
        Patience = TimeSpan.FromMilliseconds(250);

    readonly CancellationTokenSource source = new();
    readonly PosixSignalRegistration[] signals;
    volatile bool isHeeded;
    int code;

    public Interruption() =>
        signals = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, End),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, End),
        ];

    /// <summary>The exit code after a signal; null before one.</summary>
    public int? ExitCode => code == 0 ? null : code;

    /// <summary>Is cancelled by the signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Gives the command half a second to stop by itself.</summary>
    public void AllowCleanup() => isHeeded = true;

    public void Dispose()
    {
        foreach (var signal in signals)
            signal.Dispose();
        source.Dispose();
    }

    void End(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref code, context.Signal == PosixSignal.SIGINT ? Interrupted : Terminated, 0) != 0)
            return;
        new Thread(End) { IsBackground = true }.Start();
    }

    void End()
    {
        if (isHeeded)
        {
            source.Cancel();
            Thread.Sleep(Grace);
        }
        // Runs the exit handlers, such as the one that ends the workers. Another thread may hold a lock that they wait for.
        new Thread(() => Environment.Exit(code)) { IsBackground = true }.Start();
        Thread.Sleep(Patience);
        if (OperatingSystem.IsWindows())
            Environment.FailFast(null);
        else
            ExitNow(code);
    }

    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void ExitNow(int code);
}
