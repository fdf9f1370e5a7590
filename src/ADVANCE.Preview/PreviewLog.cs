using System.Globalization;
using Advance.Diagnostics;
using Advance.Preview.Editions;
using Advance.Preview.Watching;

namespace Advance.Preview;

/// <summary>What the preview says on the console: little, and each mistake once.</summary>
sealed class PreviewLog(TextWriter console, TimeProvider clock)
{
    readonly Lock turn = new();
    IReadOnlyList<Diagnostic> said = [];
    string? failure;

    public void Started(Uri address, Uri editor, PreviewOptions options, Edition edition)
    {
        lock (turn)
        {
            if (address.Port != options.Port)
                console.WriteLine($"Port {options.Port} is taken; this preview has {address.Port}.");
            console.WriteLine($"Preview of {Counted(edition)} at {address} (Ctrl+C ends it)");
            console.WriteLine(
                options.Editor.Script is null
                    ? "There is no editor: this program was built without Node.js and npm."
                    : $"Editor of the same at {editor} (it saves to this folder, and publishes nothing)"
            );
            SayProblems(edition);
            console.Flush();
        }
    }

    public void Rebuilt(WatchedPaths paths, Burst burst, Edition edition, TimeSpan took)
    {
        lock (turn)
        {
            if (burst.Subject(paths) is { } subject)
                console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Time} {subject} changed: {Outcome(edition)} in {took.TotalMilliseconds:0} ms"
                    )
                );
            SayProblems(edition);
            console.Flush();
        }
    }

    public void PageFailed(string path, Exception exception) =>
        Say($"{Time} {path} could not be drawn: {exception.GetType().Name}: {exception.Message}");

    public void RequestFailed(string path, Exception exception) => Say($"{Time} {path} could not be answered: {exception}");

    /// <summary>A file was deleted in the editor.</summary>
    public void Kept(string path, string copy) => Say($"{Time} {path} was deleted in the editor; it is kept as {copy}");

    public void CannotWatch(string reason) => Say($"Changes can't be watched, so restart the preview to see them: {reason}");

    string Time => clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    void Say(string line)
    {
        lock (turn)
        {
            console.WriteLine(line);
            console.Flush();
        }
    }

    void SayProblems(Edition edition)
    {
        if (edition.Failure?.ToString() is var bug && bug != failure && bug is not null)
            console.WriteLine(bug);
        failure = bug;
        if (edition.Diagnostics.SequenceEqual(said))
            return;
        said = edition.Diagnostics;
        foreach (var diagnostic in said)
            console.WriteLine(diagnostic);
    }

    static string Outcome(Edition edition) =>
        edition switch
        {
            { Failure: not null } => "a bug stopped the build",
            { Errors.Count: 1 } => "1 error",
            { Errors.Count: > 1 and var errors } => $"{errors} errors",
            _ => $"{Counted(edition)} ready",
        };

    static string Counted(Edition edition) =>
        edition.Result?.Site?.Entries.Count() switch
        {
            null => "a site",
            1 => "1 document",
            var count => $"{count} documents",
        };
}
