using System.Text;
using Advance.Diagnostics;

namespace Advance.Reading;

/// <summary>Decodes a source file: UTF-8, with or without a byte order mark, any line ends.</summary>
public static class SourceText
{
    static readonly Rule NotUtf8 = new("ADV0002", Severity.Error, "A text file is not in UTF-8",
        "Save it again with the encoding UTF-8.");

    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text with line ends as <c>\n</c>, or null with a diagnostic at the first byte that is no UTF-8.</summary>
    public static string? Read(SourceFile file, DiagnosticBag diagnostics) =>
        ReadAsIs(file, diagnostics) is not { } text ? null
        : text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The text with its own line ends.</summary>
    public static string? ReadAsIs(SourceFile file, DiagnosticBag diagnostics)
    {
        if (InputFolder.Bytes(file, diagnostics) is not { } bytes) return null;
        var body = bytes.AsSpan();
        if (body.StartsWith("\uFEFF"u8)) body = body[3..];
        try
        {
            return Strict.GetString(body);
        }
        catch (DecoderFallbackException exception)
        {
            var before = body[..Math.Clamp(exception.Index, 0, body.Length)];
            var line = before.Count((byte)'\n') + 1;
            var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            diagnostics.Report(NotUtf8, new Location(file.DisplayPath, line, column), "A letter here is not in UTF-8, so readers would see a wrong sign.");
            return null;
        }
    }
}
