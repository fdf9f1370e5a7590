using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Checks;

/// <summary>A translation says what its original says, also after that was changed.</summary>
public sealed class TranslationCheck : ICheck
{
    static readonly Rule OutOfDate = new(
        "ADV0132",
        Severity.Warning,
        "A translation may be out of date",
        "Bring it up to date, and give it 'updated:' with the day on which you did."
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
