using Advance.Search.Documents;

namespace Advance.Search.Export.Parts;

/// <summary>
/// The fragments of all documents, in blocks with the same number of documents, so that a document's number determines its
/// block.
/// </summary>
public sealed record FragmentBlocks(int DocumentsPerBlock, IReadOnlyList<IReadOnlyList<Fragment>> Blocks)
{
    public static FragmentBlocks Of(IReadOnlyList<SearchDocument> documents, ExportOptions options)
    {
        var perBlock = Math.Clamp(
            (documents.Count + options.MaxFragmentFiles - 1) / options.MaxFragmentFiles,
            options.MinDocumentsPerBlock,
            options.MaxDocumentsPerBlock
        );
        var share = (documents.Count <= options.SmallSite ? options.SmallSiteBlockSize : options.FragmentBlockSize) / perBlock;
        return new FragmentBlocks(
            perBlock,
            [
                .. documents
                    .Chunk(perBlock)
                    .Select(block => block.Select(d => Fragment.Of(d, TextLength(d, share, options))).ToArray()),
            ]
        );
    }

    static int TextLength(SearchDocument document, int share, ExportOptions options) =>
        Math.Max(options.MinFragmentText, share - document.Url.Length - document.Title.Length);
}
