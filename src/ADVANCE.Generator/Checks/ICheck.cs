using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Checks;

/// <summary>Step 5, Check: looks for one family of mistakes in the finished site. Changes nothing.</summary>
public interface ICheck
{
    void Run(Site site, DiagnosticBag diagnostics);
}
