using System.Globalization;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Entries;

/// <summary>
/// Titles and summaries are long enough to say something, and short enough for lists, feeds, search results and previews. The
/// title of a publication comes from the journal, and a page or topic may be called "FAQ".
/// </summary>
public sealed class LengthCheck : ICheck
{
    static readonly Rule TitleLength = new(
        "ADV0115",
        Severity.Warning,
        "A title is too short or too long",
        "Say what it is about in 5 to 150 characters."
    );

    static readonly Rule SummaryLength = new(
        "ADV0116",
        Severity.Warning,
        "A summary is too short or too long",
        "Write one or two sentences, 40 to 300 characters in all."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entry in site.Written)
        {
            if (entry is News or Event)
                Look(entry, Item.TitleField, TitleLength, diagnostics);
            if (entry is Item or Page or Topic)
                Look(entry, Item.SummaryField, SummaryLength, diagnostics);
        }
    }

    static void Look(Entry entry, Field<string> field, Rule rule, DiagnosticBag diagnostics)
    {
        if (
            field.Length is not (var least, var most)
            || FieldReader.Find(entry.Document.FrontMatter, field)?.Value is not ScalarNode { IsEmpty: false } written
        )
            return;
        var length = TextLength.Count(written.Text.AsSpan().Trim());
        // The summary of a page or topic isn't a news summary: a few words are enough.
        if (length < least && entry is Item)
            diagnostics.Report(rule, written.Location, $"The {field.Name} has {Characters(length)}; it needs at least {least}.");
        if (length > most)
            diagnostics.Report(
                rule,
                written.Location,
                $"The {field.Name} has {Characters(length)}; anything over {most} may be cut off."
            );
    }

    static string Characters(int count) =>
        count == 1 ? "1 character" : $"{count.ToString(CultureInfo.InvariantCulture)} characters";
}
