using System.Globalization;
using System.Text;
using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>Decodes a source file: UTF-8, with or without a byte order mark, any line ends.</summary>
public static class SourceText
{
    static readonly Rule NotUtf8 = new(
        "ADV0002",
        Severity.Error,
        "A text file isn't in UTF-8",
        "Save the file again with the encoding UTF-8."
    );

    static readonly Rule TooLong = new(
        "ADV0025",
        Severity.Error,
        "A text is too long",
        "Split it into several files, or remove what isn't needed."
    );

    /// <summary>
    /// The limit for a Markdown file, in bytes: six times the longest of 1,171 real posts, and about as much as a novel.
    /// </summary>
    public const int LongestText = 500_000;

    /// <summary>
    /// The limit for a data file, in bytes, such as settings or a paper's record, which may name several thousand authors.
    /// </summary>
    public const int LongestData = 1_000_000;

    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text with line ends as <c>\n</c>, or null with a diagnostic at the first byte that isn't UTF-8.</summary>
    public static string? Read(SourceFile file, DiagnosticBag diagnostics) =>
        ReadAsIs(file, diagnostics) is { } text ? WithOneLineEnd(text) : null;

    static string WithOneLineEnd(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    /// <summary>The text with its own line ends.</summary>
    public static string? ReadAsIs(SourceFile file, DiagnosticBag diagnostics)
    {
        if (IsTooLong(file, diagnostics) || Unreadable.Bytes(file, diagnostics) is not { } bytes)
            return null;
        var body = bytes.AsSpan();
        if (GitPointer.Is(body))
        {
            GitPointer.Report(file, diagnostics);
            return null;
        }
        if (body.StartsWith("\uFEFF"u8))
            body = body[3..];
        try
        {
            return Strict.GetString(body);
        }
        catch (DecoderFallbackException exception)
        {
            var before = WithOneLineEnd(Strict.GetString(body[..Math.Clamp(exception.Index, 0, body.Length)]));
            var line = before.AsSpan().Count('\n') + 1;
            var column = before.Length - before.LastIndexOf('\n');
            diagnostics.Report(
                NotUtf8,
                new Location(file.DisplayPath, line, column),
                "This character isn't in UTF-8, so readers would see the wrong one."
            );
            return null;
        }
    }

    // Checked before the file is read, because a file of many gigabytes mustn't be.
    static bool IsTooLong(SourceFile file, DiagnosticBag diagnostics)
    {
        var most = file.IsMarkdown ? LongestText : LongestData;
        if (new FileInfo(file.FullPath) is not { Exists: true, Length: var length } || length <= most)
            return false;
        diagnostics.Report(
            TooLong,
            file.Start,
            string.Create(
                CultureInfo.InvariantCulture,
                $"This file is {(length + 999) / 1000:N0} kB. {(file.IsMarkdown ? "A text" : "A data file")} may be at "
                    + $"most {most / 1000:N0} kB."
            )
        );
        return true;
    }
}
