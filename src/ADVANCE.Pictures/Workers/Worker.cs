using System.ComponentModel;
using System.Diagnostics;
using Advance.Pictures.Tasks;
using Advance.Publish;

namespace Advance.Pictures.Workers;

/// <summary>A process that works on one picture at a time, and is stopped if that exceeds the limits.</summary>
sealed class Worker
{
    readonly Process process;
    readonly Lock state = new();
    (WorkLimit Limit, TimeSpan Processor, long Start)? busy;

    Worker(Process process)
    {
        this.process = process;
        // Libraries quote untrusted files in their warnings. Nobody reads those, and a full pipe would block the worker.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>Whether it was stopped for exceeding the limits.</summary>
    public bool IsExhausted { get; private set; }

    /// <exception cref="OutputException">It can't be started.</exception>
    public static Worker Start(string fonts)
    {
        try
        {
            return new(Process.Start(WorkerProgram.Find().StartInfo(fonts))!);
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            throw new OutputException(
                $"Pictures can't be made, because the worker process can't be started. {exception.Message} The published site "
                    + "is unchanged.",
                exception
            );
        }
    }

    /// <returns>The answer; null if the worker exited, or was stopped, before it answered.</returns>
    public PictureAnswer? Ask(PictureTask task, WorkLimit limit)
    {
        lock (state)
            busy = (limit, ProcessorTime(), Stopwatch.GetTimestamp());
        try
        {
            Frame.Write(process.StandardInput.BaseStream, task.ToBytes());
            return Frame.Read(process.StandardOutput.BaseStream) is { } answer ? PictureAnswer.Read(answer) : null;
        }
        catch (IOException)
        {
            return null;
        }
        finally
        {
            lock (state)
                busy = null;
        }
    }

    /// <summary>Stops it if its current task exceeds the limits.</summary>
    public void Watch()
    {
        lock (state)
        {
            if (busy is not { } task || Stopwatch.GetElapsedTime(task.Start) < TimeSpan.FromMilliseconds(100))
                return;
            process.Refresh();
            if (
                ProcessorTime() - task.Processor < task.Limit.Processor
                && Stopwatch.GetElapsedTime(task.Start) < task.Limit.Wall
                && Memory() < WorkLimit.Memory
            )
                return;
            IsExhausted = true;
        }
        Kill();
    }

    public void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It has exited by itself.
        }
    }

    TimeSpan ProcessorTime() => Read(() => process.TotalProcessorTime);

    long Memory() => Read(() => process.WorkingSet64);

    static T Read<T>(Func<T> read)
        where T : struct
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return default;
        }
    }
}
