using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Advance.Parse;

/// <summary>
/// Numbers footnotes in the order in which a reader meets them: those in the text first, then those that only other footnotes
/// refer to. Markdig numbers them as it parses, and parses some footnotes before the text. Footnotes that no reader can reach
/// are left out.
/// </summary>
sealed class FootnoteOrder : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Number;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }

    static void Number(MarkdownDocument body)
    {
        if (body.LastChild is not FootnoteGroup notes)
            return;
        foreach (Footnote note in notes)
            note.Order = -1;
        var (met, citations) = (new List<Footnote>(), new HashSet<FootnoteLink>());
        foreach (var block in body)
            if (block != notes)
                Meet(block, met, citations);
        for (var i = 0; i < met.Count; i++)
            Meet(met[i], met, citations);

        notes.Clear();
        var index = 0;
        foreach (var note in met)
        {
            notes.Add(note);
            LinkBack(note, citations, ref index);
        }
    }

    static void Meet(Block block, List<Footnote> met, HashSet<FootnoteLink> citations)
    {
        MarkdownObject? tree = block is LeafBlock leaf ? leaf.Inline : block;
        foreach (var citation in (tree?.Descendants() ?? []).OfType<FootnoteLink>())
        {
            if (citation.IsBackLink)
                continue;
            citations.Add(citation);
            if (citation.Footnote.Order >= 0)
                continue;
            met.Add(citation.Footnote);
            citation.Footnote.Order = met.Count;
        }
    }

    // Markdig puts a link back for each reference at the end of the footnote, in the same order.
    static void LinkBack(Footnote note, HashSet<FootnoteLink> citations, ref int index)
    {
        var links = ((LeafBlock)note.LastChild!).Inline!.OfType<FootnoteLink>().Where(link => link.IsBackLink).ToArray();
        foreach (var (citation, back) in note.Links.Zip(links))
        {
            if (citations.Contains(citation))
                citation.Index = back.Index = ++index;
            else
                back.Remove();
        }
    }
}
