using System.Diagnostics;

namespace Advance.Fuzz.Running;

/// <summary>
/// Keeps the current input in a file, so that it is known whatever happens to the process, and stops the process when a reader
/// doesn't finish: .NET can't stop a thread.
/// </summary>
sealed class Watchdog : IDisposable
{
    /// <summary>The exit code of a process that was stopped.</summary>
    public const int HungCode = 75;

    readonly string current;
    readonly TimeSpan limit;
    readonly Timer timer;
    long started;

    /// <param name="current">The full path of the file for the input.</param>
    /// <param name="limit">The maximum time for one input.</param>
    public Watchdog(string current, TimeSpan limit)
    {
        (this.current, this.limit) = (current, limit);
        timer = new Timer(_ => Look(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public IDisposable Watch(Target target, byte[] input)
    {
        using (var file = new FileStream(current, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 1))
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(target.Name + "\n"));
            file.Write(input);
        }
        Volatile.Write(ref started, Stopwatch.GetTimestamp());
        return new Turn(this);
    }

    /// <summary>The target and the input in a file that a watchdog left; null if there is none.</summary>
    public static (string Target, byte[] Input)? Left(string current)
    {
        if (!File.Exists(current))
            return null;
        var bytes = File.ReadAllBytes(current);
        var end = Array.IndexOf(bytes, (byte)'\n');
        return end < 0 ? null : (System.Text.Encoding.UTF8.GetString(bytes, 0, end), bytes[(end + 1)..]);
    }

    void Look()
    {
        var since = Volatile.Read(ref started);
        if (since == 0 || Stopwatch.GetElapsedTime(since) < limit)
            return;
        Console.Error.WriteLine(
            $"An input takes more than {limit.TotalSeconds:0} seconds. It is in {current}, after the name of its target."
        );
        Environment.Exit(HungCode);
    }

    public void Dispose() => timer.Dispose();

    sealed class Turn(Watchdog dog) : IDisposable
    {
        public void Dispose() => Volatile.Write(ref dog.started, 0);
    }
}
