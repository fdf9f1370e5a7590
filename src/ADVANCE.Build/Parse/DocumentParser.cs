using Advance.Content.Documents;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Settings;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>Step 2, Parse: turns source files into documents.</summary>
public static class DocumentParser
{
    /// <summary>
    /// A document for each Markdown file. One that can't be read completely has a diagnostic and the parts that could be
    /// read.
    /// </summary>
    /// <param name="files">All files of the input; data files beside the documents supply keys.</param>
    /// <param name="cache">Documents from an earlier run, reused if the file hasn't changed.</param>
    /// <param name="settings">Determine which folder contains publications, whose JSON is a record.</param>
    /// <param name="diagnostics">Gets a message for anything that is broken.</param>
    public static IReadOnlyList<Document> Parse(
        IReadOnlyList<SourceFile> files,
        DocumentCache cache,
        SiteSettings settings,
        DiagnosticBag diagnostics
    )
    {
        var shared = SharedMetadata.Read(files, settings, diagnostics);
        var markdown = files.Where(file => file.IsMarkdown && !file.IsPrivate).ToArray();
        var documents = new Document[markdown.Length];
        Parallel.For(0, markdown.Length, i =>
        {
            var document = cache.Get(markdown[i], Parse, diagnostics);
            documents[i] = shared.Over(document);
        });
        return documents;
    }

    static Document Parse(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is not { } text || MergeConflict.Found(text, file, diagnostics))
            return Unread(file);
        var found = FrontMatterBlock.Find(text, file, diagnostics);
        var block = found ?? FrontMatterGuess.Of(text);
        var isSure = found is not null;
        var frontMatter = block.FieldsSoFar(text, file.DisplayPath, isSure, diagnostics, out var isWhole, out var lacksFields);

        var start = new Location(file.DisplayPath, block.BodyLine);
        var markdown = text[block.BodyStart..];
        var body = BodyParser.Parse(markdown, start, diagnostics);
        if (body is not null)
        {
            Abbreviations.Check(body, start, diagnostics);
            FootnotePairs.Check(body, markdown, start, diagnostics);
        }
        // A file that isn't a page may be of any kind.
        if (frontMatter is { Entries.Count: > 0 } || found is not null)
        {
            // A fault caused by an invisible character has already been reported.
            var readable = lacksFields ? new string('\n', block.BodyLine - 1) + markdown : text;
            HiddenCharacters.Check(readable, file.DisplayPath, diagnostics);
            GarbledCharacters.Check(readable, file.DisplayPath, diagnostics);
        }
        var tree = new BodyTree(file.DisplayPath, block.BodyLine);
        return Unread(file) with
        {
            FrontMatter = frontMatter ?? MapNode.Empty(file.Start),
            Body = body ?? MarkdownDialect.Parse(""),
            Markdown = body is null ? "" : markdown,
            BodyLine = block.BodyLine,
            Links = body is null ? [] : tree.Links(body, diagnostics),
            Headings = body is null ? [] : tree.Headings(body),
            IsBroken = found is null || !isWhole || frontMatter is null || body is null,
            LacksFields = found is null || frontMatter is null || lacksFields,
        };
    }

    /// <summary>What is known about a file whose text can't be read.</summary>
    static Document Unread(SourceFile file) =>
        new()
        {
            Source = file,
            FrontMatter = MapNode.Empty(file.Start),
            Body = MarkdownDialect.Parse(""),
            Markdown = "",
            BodyLine = 1,
            Links = [],
            Headings = [],
            IsBroken = true,
            LacksFields = true,
        };
}
