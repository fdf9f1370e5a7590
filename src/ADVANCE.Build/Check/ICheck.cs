using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check;

/// <summary>Looks for one family of mistakes in the assembled site. Changes nothing.</summary>
public interface ICheck
{
    void Run(Site site, DiagnosticBag diagnostics);
}

/// <summary>The step of a build that checks what authors wrote.</summary>
public static class CheckStep
{
    /// <summary>Runs every check on the site in each of its languages.</summary>
    public static void Run(this IReadOnlyList<ICheck> checks, Site site, DiagnosticBag diagnostics)
    {
        foreach (var edition in site.Editions.All)
        foreach (var check in checks)
            check.Run(edition, diagnostics);
    }
}
