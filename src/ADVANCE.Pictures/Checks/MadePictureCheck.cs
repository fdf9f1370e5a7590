using Advance.Diagnostics;
using Advance.Inspect;

namespace Advance.Pictures.Checks;

/// <summary>
/// Reports pixels that turned out to be damaged when pictures were made, which a header can't show; the site is then not
/// published. Also tidies the cache.
/// </summary>
public sealed class MadePictureCheck(SitePictures pictures) : IFinishedCheck
{
    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        pictures.Cache.Clean();
        var uses = PictureUse.Of(output.Site).ToLookup(use => use.Asset);
        foreach (var (asset, failure) in pictures.Failures)
            PictureCheck.Report(asset, [.. uses[asset]], diagnostics, failure);
    }
}
