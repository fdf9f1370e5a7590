using Advance.Diagnostics;

namespace Advance.Generation.Output;

/// <summary>Looks for one family of mistakes in what the generators made, before it is published. Changes nothing.</summary>
public interface IOutputCheck
{
    void Run(GeneratedSite output, DiagnosticBag diagnostics);
}
