using Advance.Diagnostics;
using Advance.Sites;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Advance.Checks.Accessibility;

/// <summary>What a page's text can do to readers who hear it or read it by touch. Each body is walked once.</summary>
public sealed class AccessibilityCheck : ICheck
{
    public void Run(Site site, DiagnosticBag diagnostics)
    {
        LanguageTags.Look(site.Settings, diagnostics);
        Parallel.ForEach(site.Entries, entry =>
        {
            var document = entry.Document;
            LanguageTags.Look(entry, diagnostics);
            AltTexts.Look(entry, diagnostics);
            LinkTexts.Look(document, diagnostics);
            Headings.Look(document, diagnostics);
            foreach (var block in document.Body.Descendants<Block>())
            {
                switch (block)
                {
                    case ParagraphBlock paragraph:
                        BoldHeadings.Look(paragraph, document, diagnostics);
                        TypedLists.Look(paragraph, document, diagnostics);
                        break;
                    case Table table:
                        Tables.Look(table, document, diagnostics);
                        break;
                }
            }
        });
    }
}
