using Advance.Diagnostics;

namespace Advance.Generation.Output;

/// <summary>Checks the generated files for one family of mistakes before they are published. Changes nothing.</summary>
public interface IOutputCheck
{
    void Run(GeneratedSite output, DiagnosticBag diagnostics);
}
