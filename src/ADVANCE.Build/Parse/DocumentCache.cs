using System.Collections.Concurrent;
using Advance.Content.Documents;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Parse;

/// <summary>
/// Keeps parsed documents between the runs of a preview, so that an edit parses one file again and not ten thousand. A file
/// counts as changed if its <see cref="FileStamp"/> differs.
/// </summary>
public sealed class DocumentCache
{
    readonly ConcurrentDictionary<string, Parsed> parsed = new(StringComparer.Ordinal);

    public Document Get(SourceFile file, Func<SourceFile, DiagnosticBag, Document> parse, DiagnosticBag diagnostics)
    {
        var stamp = FileStatus.Of(file.FullPath) is { Kind: FileKind.File, Stamp: var now } ? now : default;
        if (!parsed.TryGetValue(file.FullPath, out var known) || known.Stamp != stamp || stamp == default)
        {
            var own = new DiagnosticBag();
            parsed[file.FullPath] = known = new Parsed(stamp, parse(file, own), own.All);
        }
        foreach (var diagnostic in known.Diagnostics)
            diagnostics.Add(diagnostic);
        return known.Document;
    }

    sealed record Parsed(FileStamp Stamp, Document Document, IReadOnlyList<Diagnostic> Diagnostics);
}
