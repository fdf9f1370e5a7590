using Advance.Diagnostics;
using Advance.Reading;
using Advance.Sites;

namespace Advance.Checks;

/// <summary>Every file that is to be published can be read, before anything is generated.</summary>
public sealed class AssetCheck : ICheck
{
    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var asset in site.Assets) InputFolder.Probe(asset.File, diagnostics);
    }
}
