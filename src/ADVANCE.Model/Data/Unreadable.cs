using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>Files and folders that can't be read, and why.</summary>
public static class Unreadable
{
    public static readonly Rule Rule = new(
        "ADV0001",
        Severity.Error,
        "A file or folder can't be read",
        "Check that it exists, that it isn't a broken link and that you have permission to read it."
    );

    /// <summary>The bytes of a file, or null with a diagnostic.</summary>
    public static byte[]? Bytes(SourceFile file, DiagnosticBag diagnostics) =>
        SourceException.Report(diagnostics, file.ReadAllBytes);

    /// <summary>True if a file can be opened; otherwise false, with a diagnostic.</summary>
    public static bool Probe(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            RegularFile.Require(file.FullPath);
            using var stream = File.OpenRead(file.FullPath);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(file, exception, diagnostics);
            return false;
        }
    }

    internal static void Report(SourceFile file, Exception exception, DiagnosticBag diagnostics) =>
        diagnostics.Report(Rule, file.Start, $"This file can't be read: {Reason(exception, file.FullPath)}.");

    // The system's own message contains the full path, which readers of a CI log don't need to see.
    public static string Reason(Exception exception, string path = "") =>
        exception switch
        {
            NotAFileException other => $"it is {RegularFile.Name(other.Kind)}, not a file",
            UnauthorizedAccessException => "permission denied",
            // Linux allows any bytes in a name. .NET reads invalid UTF-8 as this character, and then can't find the file.
            FileNotFoundException or DirectoryNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) =>
                "its name isn't in UTF-8, so rename it",
            FileNotFoundException or DirectoryNotFoundException => "it leads nowhere",
            PathTooLongException => "its path is too long for this system",
            EndOfStreamException => "it changed while it was being read",
            IOException when IsInUse(exception) => "another program has it open, so close it there",
            _ => "the system reports an input/output error",
        };

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION (learn.microsoft.com, "System Error Codes").
    public static bool IsInUse(Exception exception) =>
        exception.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021);
}
