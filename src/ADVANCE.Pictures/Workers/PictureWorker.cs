using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Advance.Pictures.Files;
using Advance.Pictures.Workers.Tasks;

namespace Advance.Pictures.Workers;

/// <summary>
/// The other side of a <see cref="Worker"/>: a process that takes tasks from its standard input, one after the other, and
/// answers each on its standard output. It ends when its input does, whatever it is doing.
/// </summary>
public static class PictureWorker
{
    /// <summary>The command, which no help names.</summary>
    public const string Command = "picture-worker";

    /// <summary>Works until the input ends.</summary>
    /// <returns>The exit code.</returns>
    public static int Run()
    {
        ResourceLimits.Set();
        // Ctrl+C reaches every process of the terminal. The one that asked decides.
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
        // Nobody waits for an answer any more; a drawing may still be busy and hears nothing else.
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
