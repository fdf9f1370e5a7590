using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Advance.Pictures.Files;
using Advance.Pictures.Tasks;

namespace Advance.Pictures.Workers;

/// <summary>
/// The worker's side of a <see cref="Worker"/>: a process that reads tasks from standard input, one after the other, and writes
/// each answer to standard output. It exits when its input ends, whatever it is doing.
/// </summary>
public static class PictureWorker
{
    /// <summary>The hidden command, which isn't in the help.</summary>
    public const string Command = "picture-worker";

    /// <summary>Works until the input ends.</summary>
    /// <returns>The exit code.</returns>
    public static int Run()
    {
        ResourceLimits.Set();
        // Ctrl+C reaches every process of the terminal. The parent decides what to do.
        using var ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        var tasks = new BlockingCollection<byte[]>();
        new Thread(() => Listen(tasks)) { IsBackground = true }.Start();
        Libvips.SetUp();
        using var output = Console.OpenStandardOutput();
        foreach (var task in tasks.GetConsumingEnumerable())
            Frame.Write(output, Answered(task));
        return 0;
    }

    static void Listen(BlockingCollection<byte[]> tasks)
    {
        using var input = Console.OpenStandardInput();
        while (Frame.Read(input) is { } task)
            tasks.Add(task);
        // Nobody is waiting for an answer any more, but a drawing may still be running that can't be cancelled.
        Process.GetCurrentProcess().Kill();
    }

    static byte[] Answered(byte[] task)
    {
        try
        {
            return PictureTask.Read(task).Do().ToBytes();
        }
        catch (Exception exception) when (exception is PictureException or NetVips.VipsException)
        {
            return new PictureAnswer([]) { Problem = exception is PictureException problem ? problem.Message : "" }.ToBytes();
        }
    }
}
