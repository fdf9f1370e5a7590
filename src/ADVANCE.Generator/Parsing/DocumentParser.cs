using Advance.Diagnostics;
using Advance.Reading;
using Advance.Settings;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parsing;

/// <summary>Step 2, Parse: source files to documents.</summary>
public static class DocumentParser
{
    /// <summary>A document for each Markdown file that can be read; a file that can't has a diagnostic.</summary>
    /// <param name="files">All files of the input; data files beside the documents lend them keys.</param>
    /// <param name="cache">Documents of an earlier run, taken again where the file has not changed; null to parse all.</param>
    /// <param name="settings">Tell which folder holds publications, whose JSON is a record.</param>
    /// <param name="diagnostics">Told of what is broken.</param>
    public static IReadOnlyList<Document> Parse(IReadOnlyList<SourceFile> files, DocumentCache? cache, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var shared = SharedMetadata.Read(files, settings, diagnostics);
        var markdown = files.Where(file => file.IsMarkdown && !file.IsPrivate).ToArray();
        var documents = new Document?[markdown.Length];
        Parallel.For(0, markdown.Length, i =>
        {
            var document = cache is null ? Parse(markdown[i], diagnostics) : cache.Get(markdown[i], Parse, diagnostics);
            documents[i] = document is null ? null : shared.Over(document);
        });
        return [.. documents.OfType<Document>()];
    }

    static Document? Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is not { } text) return null;
        if (MergeConflict.Found(text, file, diagnostics)) return null;
        if (FrontMatterBlock.Find(text, file, diagnostics) is not { } block) return null;
        if (block.Fields(text, file.DisplayPath, diagnostics) is not { } frontMatter) return null;

        var start = new Location(file.DisplayPath, block.BodyLine);
        var markdown = text[block.BodyStart..];
        if (BodyParser.Parse(markdown, start, diagnostics) is not { } body) return null;
        Abbreviations.Check(body, start, diagnostics);
        FootnotePairs.Check(body, markdown, start, diagnostics);
        HiddenSigns.Check(text, file.DisplayPath, diagnostics);
        SpoiltLetters.Check(text, file.DisplayPath, diagnostics);
        var tree = new BodyTree(file.DisplayPath, block.BodyLine);
        return new Document
        {
            Source = file,
            FrontMatter = frontMatter,
            Body = body,
            Markdown = markdown,
            BodyLine = block.BodyLine,
            Links = tree.Links(body, diagnostics),
            Headings = tree.Headings(body),
        };
    }
}
