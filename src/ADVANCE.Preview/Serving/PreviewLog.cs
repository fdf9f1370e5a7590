using System.Globalization;
using Advance.Diagnostics;
using Advance.Preview.Editions;
using Advance.Preview.Watching;

namespace Advance.Preview.Serving;

/// <summary>The preview's console output: short, and each problem only once.</summary>
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
                console.WriteLine($"Port {options.Port} is in use, so this preview uses {address.Port}.");
            console.WriteLine($"Preview of {Counted(edition)} at {address} (press Ctrl+C to stop)");
            console.WriteLine(
                options.Editor.Script is null
                    ? "There is no editor: this program was built without Node.js and npm."
                    : $"Editor at {editor} (saves to this folder, publishes nothing)"
            );
            SayProblems(edition);
            console.Flush();
        }
    }

    public void Rebuilt(WatchedPaths paths, ChangeBatch burst, Edition edition, TimeSpan took)
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
        Say($"{Time} {path} couldn't be rendered: {exception.GetType().Name}: {exception.Message}");

    public void RequestFailed(string path, Exception exception) => Say($"{Time} The request for {path} failed: {exception}");

    /// <summary>A file was deleted in the editor.</summary>
    public void Kept(string path, string copy) => Say($"{Time} {path} was deleted in the editor. A copy is kept as {copy}");

    public void CannotWatch(string reason) => Say($"The preview can't watch for changes. Restart it to see them: {reason}");

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
