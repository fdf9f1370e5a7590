using Advance.Publish;
using Advance.Render;

namespace Advance.Reports;

/// <summary>
/// Counts the files of a long build on a terminal. Prints nothing if output goes to a file or another program.
/// </summary>
sealed class ProgressOutput(IOutput inner, TextWriter terminal, bool isRedirected) : IOutput, IDisposable
{
    int made;
    int listed;
    Timer? timer;

    public IStagedSite Stage(IEnumerable<OutputFile> files, string folder)
    {
        // A build of less than a second needs no progress output.
        if (!isRedirected)
            timer = new Timer(
                _ => terminal.Write($"\r{made} of {listed} files"),
                null,
                TimeSpan.FromSeconds(1),
                TimeSpan.FromMilliseconds(200)
            );
        return inner.Stage(isRedirected ? files : files.Select(EnglishCount), folder);
    }

    public void Clear()
    {
        Dispose();
        if (!isRedirected)
            terminal.Write("\r\u001b[K");
    }

    public void Dispose() => timer?.Dispose();

    OutputFile EnglishCount(OutputFile file)
    {
        listed++;
        return file with
        {
            Content = () =>
            {
                var bytes = file.Content();
                Interlocked.Increment(ref made);
                return bytes;
            },
        };
    }
}
