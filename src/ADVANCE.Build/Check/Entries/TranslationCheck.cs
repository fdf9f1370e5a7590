using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Entries;

/// <summary>A translation matches its original, even after the original has changed.</summary>
public sealed class TranslationCheck : ICheck
{
    static readonly Rule OutOfDate = new(
        "ADV0132",
        Severity.Warning,
        "A translation may be out of date",
        "Update it, and set 'updated:' to the date of your update."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var item in site.Items)
        {
            if (item.Original is not Item { Updated: { } changed } original || changed <= (item.Updated ?? item.Date))
                continue;
            diagnostics.Report(
                OutOfDate,
                item.Updated is null ? item.Start : item.Where(Item.UpdatedField),
                $"{original.Start.File} was updated on {changed.Iso}, after this translation."
            );
        }
    }
}
