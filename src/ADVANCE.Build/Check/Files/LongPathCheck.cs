using System.Text;
using Advance.Content;
using Advance.Content.Addresses;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Files;

/// <summary>
/// Every file of the site has a path that file systems and hosts accept. Checked before anything is written.
/// </summary>
public sealed class LongPathCheck : ICheck
{
    const int LongestName = OutputAddress.LongestPart,
        LongestPath = OutputAddress.Longest;

    static readonly Rule TooLong = new(
        "ADV0022",
        Severity.Error,
        "A path is too long to be published",
        "Give the file and its folders shorter names."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var entry in site.Written.Where(entry => entry.IsAddressKnown))
            Look(entry.Permalink, entry.Start, diagnostics);
        foreach (var asset in site.Assets)
            Look(asset.Permalink, asset.File.Start, diagnostics);
    }

    /// <summary>True if this check reports a path in the finished site.</summary>
    internal static bool IsTooLong(string path) =>
        Encoding.UTF8.GetByteCount(path) > LongestPath
        || path.Split('/').Any(name => Encoding.UTF8.GetByteCount(name) > LongestName);

    static void Look(Permalink address, Location file, DiagnosticBag diagnostics)
    {
        var path = address.OutputPath;
        if (Encoding.UTF8.GetByteCount(path) is > LongestPath and var length)
            diagnostics.Report(
                TooLong,
                file,
                $"The path in the finished site has {length} bytes. Paths of more than {LongestPath} don't work everywhere."
            );
        else if (path.Split('/').Max(Encoding.UTF8.GetByteCount) is > LongestName and var name)
            diagnostics.Report(
                TooLong,
                file,
                $"A name in the finished site has {name} bytes. Names of more than {LongestName} don't work everywhere."
            );
    }
}
