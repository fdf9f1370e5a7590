using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Files;

/// <summary>
/// Every file to be published can be read and has a name that works as an address. Checked before anything is generated.
/// </summary>
public sealed class AssetCheck : ICheck
{
    internal static bool IsImpossible(SourceFile file) => file.Name.Any(letter => letter == '\\' || char.IsControl(letter));

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var asset in site.Assets)
        {
            if (IsImpossible(asset.File))
                diagnostics.Report(Entry.BadAddress, asset.File.Start, $"'{asset.File.Name}' can't be used as an address.");
            else
                Unreadable.Probe(asset.File, diagnostics);
        }
    }
}
