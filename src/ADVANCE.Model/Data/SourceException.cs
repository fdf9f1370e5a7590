using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>
/// A file that was found can't be read when its bytes are needed: in the meantime it was deleted, changed or locked.
/// </summary>
public sealed class SourceException(SourceFile file, Exception inner)
    : Exception($"'{file.DisplayPath}' can't be read: {Unreadable.Reason(inner)}.", inner)
{
    public SourceFile File => file;

    /// <summary>Runs code that may need files. If one can't be read, it is reported and the result is the default.</summary>
    public static T? Report<T>(DiagnosticBag diagnostics, Func<T?> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (In(exception) is { } found)
        {
            Unreadable.Report(found.File, found.InnerException!, diagnostics);
            return default;
        }
    }

    // Work on all cores can fail with several exceptions.
    static SourceException? In(Exception exception) =>
        exception as SourceException
        ?? (exception as AggregateException)?.Flatten().InnerExceptions.OfType<SourceException>().FirstOrDefault();
}
