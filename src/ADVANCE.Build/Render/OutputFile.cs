using System.Text;
using Advance.Render.HtmlReading.Markup;

namespace Advance.Render;

/// <summary>
/// One file of the site. Its bytes are generated on demand, so that from the same list a preview renders one page and a build
/// renders all of them on all cores.
/// </summary>
/// <param name="Path">The path relative to the output folder, with <c>/</c>, such as <c>news/pathways/index.html</c>.</param>
/// <param name="Content">Generates the bytes. A build calls it at most once, from any thread; it always returns the same
/// bytes.</param>
public sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Content)
{
    /// <summary>The codings in which the file should also be written, next to the plain file.</summary>
    public IReadOnlyList<ContentCoding> Codings { get; init; } = [];

    /// <summary>The elements and attributes that an HTML page may have; null for an author's own file.</summary>
    public PageMarkup? Markup { get; init; }

    /// <summary>What the bytes are held to; null for a file that no check can read.</summary>
    public DataFormat? Format { get; init; }

    /// <summary>A check of the finished site looks at its bytes, so they are made even where nothing is published.</summary>
    public bool IsWatched { get; init; }

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static OutputFile Text(string path, Func<string> text) => new(path, () => Utf8.GetBytes(text()));

    /// <summary>A file whose bytes already exist.</summary>
    public static OutputFile Bytes(string path, ReadOnlyMemory<byte> bytes) => new(path, () => bytes);
}
