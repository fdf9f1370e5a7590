using Advance.Content.Documents;
using Advance.Diagnostics;
using Advance.Sites;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Advance.Check.Accessibility;

/// <summary>Problems for readers who listen to a page or read it in Braille. Each body is walked once.</summary>
public sealed class AccessibilityCheck : ICheck
{
    public void Run(Site site, DiagnosticBag diagnostics)
    {
        LanguageTags.Look(site.Settings, diagnostics);
        Parallel.ForEach(site.Written, entry =>
        {
            var document = entry.Document;
            LanguageTags.Look(entry, diagnostics);
            AltTexts.Look(entry, diagnostics);
            LinkTexts.Look(document, diagnostics);
            Headings.Look(document, diagnostics);
            Walk(document.Body, document, diagnostics);
        });
    }

    // The parser refuses text that is nested too deeply to walk.
    static void Walk(ContainerBlock blocks, Document document, DiagnosticBag diagnostics)
    {
        for (var place = 0; place < blocks.Count; place++)
        {
            if (blocks[place] is ParagraphBlock paragraph)
            {
                BoldHeadings.Look(paragraph, blocks, place, document, diagnostics);
                TypedLists.Look(paragraph, blocks, place, document, diagnostics);
            }
            if (blocks[place] is Table table)
                Tables.Look(table, document, diagnostics);
            if (blocks[place] is ContainerBlock inner)
                Walk(inner, document, diagnostics);
        }
    }
}
