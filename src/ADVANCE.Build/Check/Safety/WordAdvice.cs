using Advance.Check.Links;
using Advance.Content;
using Advance.Diagnostics;
using Markdig.Syntax;

namespace Advance.Check.Safety;

/// <summary>Asks authors to reconsider words that label people or excuse abuse.</summary>
static class WordAdvice
{
    static readonly Rule Label = new("ADV0704", Severity.Info, "A word labels a person", "");

    static readonly Rule Excuse = new("ADV0705", Severity.Info, "The wording excuses abuse", "");

    static readonly PhraseBook Labels = new(Words.PersonFirst),
        Excuses = new(Words.Excuses);

    /// <param name="entry">The entry that contains the words.</param>
    /// <param name="prose">A paragraph or field.</param>
    /// <param name="block">The paragraph; null for a field.</param>
    /// <param name="diagnostics">Gets a message for each.</param>
    public static void Look(Entry entry, Prose prose, LeafBlock? block, DiagnosticBag diagnostics)
    {
        LookFor(Labels, Label);
        LookFor(Excuses, Excuse);

        void LookFor(PhraseBook book, Rule rule)
        {
            for (var from = 0; book.Next(prose.Text, from) is { } found; from = found.End)
            {
                if (prose.IsQuoted(found.Start))
                    continue;
                var place = prose.At(found.Start);
                if (Quotation.Holds(block) || (block is not null && ReferenceList.Holds(place, entry.Document)))
                    return;
                diagnostics.Report(
                    rule,
                    place,
                    $"'{prose.Text[found.Start..found.End]}': {found.Advice.Why}. Better: {found.Advice.Instead}."
                );
            }
        }
    }
}
