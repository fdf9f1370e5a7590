using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Advance.Pictures.Files;
using Advance.Pictures.Fonts;
using Advance.Pictures.Tasks;

namespace Advance.Pictures.Workers;

/// <summary>
/// Workers with one typeface, up to one for each core, started when needed. Untrusted files are decoded and drawn only there: a
/// file that hangs, fills memory or crashes takes down one worker and costs one picture.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A pool lives as long as its process.")]
sealed class WorkerPool
{
    static readonly ConcurrentDictionary<string, Lazy<WorkerPool>> Pools = new(StringComparer.Ordinal);

    static readonly ConcurrentDictionary<Worker, byte> Alive = [];

    static volatile bool isEnding;

    // Two of the largest pictures at once would fill a small machine's memory.
    const long Large = 30_000_000;

    static readonly SemaphoreSlim LargeTurn = new(1);

    readonly SemaphoreSlim places = new(Environment.ProcessorCount);
    readonly ConcurrentBag<Worker> idle = [];
    readonly string fonts;

    WorkerPool(Typeface typeface) => fonts = FontFolder.Create(typeface);

    static WorkerPool()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End();
        new Thread(Watch) { IsBackground = true, Name = "picture workers" }.Start();
    }

    /// <summary>The workers that draw text in a typeface.</summary>
    public static WorkerPool For(Typeface typeface) => Pools.GetOrAdd(typeface.Hash, _ => new(() => new(typeface))).Value;

    /// <summary>Stops all workers of the process, and prevents new ones.</summary>
    public static void End()
    {
        isEnding = true;
        foreach (var worker in Alive.Keys)
            worker.Kill();
    }

    /// <summary>Stops the workers that are idle.</summary>
    public void EndWaiting()
    {
        foreach (var worker in idle)
            worker.Kill();
    }

    /// <param name="task">The task.</param>
    /// <param name="limit">Its limits.</param>
    /// <param name="pixels">The number of pixels: large pictures wait for each other.</param>
    /// <exception cref="PictureException">The picture is broken, or exceeds the limits.</exception>
    /// <exception cref="Writing.OutputException">No worker can be started.</exception>
    public PictureAnswer Ask(PictureTask task, WorkLimit limit, long pixels = 0)
    {
        if (pixels > Large)
            LargeTurn.Wait();
        places.Wait();
        try
        {
            // The system may have stopped a worker for its own reasons. If a fresh worker stops too, the picture is the cause.
            return Try(idle.TryTake(out var waiting) ? waiting : Start(), task, limit)
                ?? Try(Start(), task, limit)
                ?? throw Exhausted();
        }
        finally
        {
            places.Release();
            if (pixels > Large)
                LargeTurn.Release();
        }
    }

    PictureAnswer? Try(Worker worker, PictureTask task, WorkLimit limit)
    {
        var answer = worker.Ask(task, limit);
        // The process is shutting down, so whatever happens to a picture now isn't its fault.
        if (isEnding)
            Thread.Sleep(Timeout.Infinite);
        if (answer is not null)
        {
            idle.Add(worker);
            return answer;
        }
        Alive.TryRemove(worker, out _);
        worker.Kill();
        return worker.IsExhausted ? throw Exhausted() : null;
    }

    static ResourceLimitException Exhausted() => new("takes too long to draw, or too much memory");

    Worker Start()
    {
        var worker = Worker.Start(fonts);
        Alive[worker] = 0;
        if (isEnding)
            worker.Kill();
        return worker;
    }

    static void Watch()
    {
        while (!isEnding)
        {
            Thread.Sleep(50);
            foreach (var worker in Alive.Keys)
                worker.Watch();
        }
    }
}
