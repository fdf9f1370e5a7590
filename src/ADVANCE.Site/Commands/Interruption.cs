using System.Runtime.InteropServices;

namespace Advance.Commands;

/// <summary>
/// Ends the program within a second of Ctrl+C or SIGTERM, whatever it is doing. A command may stop by itself before that;
/// most can't, since a thread may be in the middle of anything. The output folder is whole at every moment, and what a
/// build leaves beside it is removed by the next one.
/// </summary>
sealed partial class Interruption : IDisposable
{
    // What a shell gives a program that ends by a signal: 128 and the signal's number.
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

    /// <summary>The exit code once there was a signal.</summary>
    public int? ExitCode => code == 0 ? null : code;

    /// <summary>Cancelled by the signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Gives the command half a second to stop by itself.</summary>
    public void Heed() => isHeeded = true;

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
        // Runs what is registered for the end, such as that of the workers; another thread may hold what that waits for.
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
