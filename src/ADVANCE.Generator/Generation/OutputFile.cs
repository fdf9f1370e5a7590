using System.Text;
using Advance.Generation.Compression;
using Advance.Generation.Output.Data;
using Advance.Generation.Output.Markup;

namespace Advance.Generation;

/// <summary>
/// One file of the site. Its bytes are made when they are asked for, so that a preview renders one page and a build
/// renders all of them on all cores, from the same list.
/// </summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>, as in <c>news/pathways/index.html</c>.</param>
/// <param name="Content">Makes the bytes. Called at most once by a build, from any thread; always gives the same bytes.</param>
public sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Content)
{
    /// <summary>In which codings the file is to lie beside itself too.</summary>
    public IReadOnlyList<ContentCoding> Codings { get; init; } = [];

    /// <summary>What an HTML page may consist of; null for a file that is published as its author made it.</summary>
    public PageMarkup? Markup { get; init; }

    /// <summary>What the bytes are held to; null for a file that no check can read.</summary>
    public DataFormat? Format { get; init; }

    /// <summary>A check of the finished site looks at its bytes, so they are made even where nothing is published.</summary>
    public bool IsWatched { get; init; }

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static OutputFile Text(string path, Func<string> text) => new(path, () => Utf8.GetBytes(text()));

    /// <summary>A file whose bytes are at hand.</summary>
    public static OutputFile Bytes(string path, ReadOnlyMemory<byte> bytes) => new(path, () => bytes);
}
