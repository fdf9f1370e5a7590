using Advance.Content;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;
using Markdig.Syntax;

namespace Advance.Check.Safety;

/// <summary>
/// Advice on how a text could affect readers at risk. Titles of papers, quotations and lists of sources are other people's
/// words and aren't checked.
/// </summary>
public sealed class SafetyCheck : ICheck
{
    static readonly IField[] Prosaic =
    [
        Item.SummaryField,
        Item.ContentNoteField,
        Event.OutcomeField,
        Publication.KeyFindingsField,
    ];

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var numbers = new KnownNumbers(site.Helplines, site.UnreadHelplines);
        Parallel.ForEach(
            site.Written,
            () => new Prose(),
            (entry, _, prose) =>
            {
                foreach (var value in Values(entry))
                {
                    prose.Fill(value);
                    Look(entry, prose, null);
                }
                foreach (var leaf in entry.Document.Body.Descendants<LeafBlock>())
                {
                    if (!prose.Fill(leaf, entry.Document))
                        continue;
                    Look(entry, prose, leaf);
                }
                ContactDetails.LookAtLinks(entry, numbers, diagnostics);
                return prose;
            },
            _ => { }
        );

        void Look(Entry entry, Prose prose, LeafBlock? block)
        {
            ContactDetails.Look(entry, prose, numbers, diagnostics);
            Percentages.Look(prose, block, diagnostics);
            if (IsEnglish(entry))
                WordAdvice.Look(entry, prose, block, diagnostics);
        }

        // The listed words mean other things in other languages: in French, an addict may be a fan.
        bool IsEnglish(Entry entry) =>
            ((entry as Item)?.Language ?? site.Settings.Language).StartsWith("en", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// The fields in which authors write sentences. The title of a paper comes from the journal, and so may the title of news
    /// about a paper.
    /// </summary>
    static IEnumerable<ScalarNode> Values(Entry entry)
    {
        var fields = entry is Event or News { Publication: null } ? Prosaic.Prepend(Item.TitleField) : Prosaic;
        foreach (var field in fields)
        {
            switch (FieldReader.Find(entry.Document.FrontMatter, field)?.Value)
            {
                case ScalarNode text:
                    yield return text;
                    break;
                case ListNode list:
                    foreach (var text in list.Items.OfType<ScalarNode>())
                        yield return text;
                    break;
            }
        }
    }
}
