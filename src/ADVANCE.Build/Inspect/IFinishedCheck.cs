using Advance.Diagnostics;

namespace Advance.Inspect;

/// <summary>Looks for one family of mistakes in the rendered files, before they are published. Changes nothing.</summary>
public interface IFinishedCheck
{
    void Run(FinishedSite output, DiagnosticBag diagnostics);
}

/// <summary>The step of a build that checks what was rendered.</summary>
public static class InspectStep
{
    public static void Run(this IReadOnlyList<IFinishedCheck> checks, FinishedSite output, DiagnosticBag diagnostics)
    {
        foreach (var check in checks)
            check.Run(output, diagnostics);
    }
}
