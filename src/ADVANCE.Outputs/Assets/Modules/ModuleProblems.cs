using Advance.Diagnostics;

namespace Advance.Assets.Modules;

/// <summary>Reports imports of files that don't exist, and of names that aren't exported.</summary>
/// <param name="graph">All modules.</param>
/// <param name="exists">Whether a file with this name exists.</param>
public sealed class ModuleProblems(ModuleGraph graph, Func<string, bool> exists)
{
    public void Report(ScriptModule module, DiagnosticBag diagnostics)
    {
        foreach (var address in module.Requests.Concat(module.Later))
            ReportAddress(module, address, diagnostics);
        foreach (var other in module.Others)
            diagnostics.Report(
                ThemeRules.NotJoined,
                module.Source.At(other.Start),
                $"Only scripts and JSON can be imported, and '{other.Address}' is imported as something else."
            );
        foreach (var import in module.Imports.Where(import => import.Imported is null))
            if (graph.Find(module, import.Address) is { } whole && graph.OutsideStars(whole).FirstOrDefault() is { } star)
                diagnostics.Report(
                    ThemeRules.NotJoined,
                    module.Source.At(import.At),
                    $"'{import.Address}' exports all names of '{star}', which aren't known."
                );
        foreach (var import in module.Imports)
            if (import.Imported is not null && graph.Meaning(module, import.Local) is null)
                ReportName(module, import.Address, import.Imported, import.At, diagnostics);
        foreach (var export in module.Exports)
            if (export is { Address: { } address, Imported: { } imported } && graph.Export(module, export.Name) is null)
                ReportName(module, address, imported, export.At, diagnostics);
    }

    void ReportAddress(ScriptModule module, ModuleAddress at, DiagnosticBag diagnostics)
    {
        var address = at.Address;
        if (ThemeAddress.IsRelative(address))
        {
            if (!exists(graph.Target(module, address)))
                diagnostics.Report(ThemeRules.Missing, module.Source.At(at.Start), $"There is no file '{address}'.");
        }
        else if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
        {
            diagnostics.Report(
                ThemeRules.Foreign,
                module.Source.At(at.Start),
                ThemeAddress.HasHost(address)
                    ? $"Browsers don't load '{address}', because the site's content security policy allows only its own files."
                    : $"Browsers don't know what '{address}' is, because it's a name and not an address."
            );
        }
    }

    void ReportName(ScriptModule module, string address, string name, int at, DiagnosticBag diagnostics)
    {
        var target = graph.Find(module, address)!;
        var others = graph.ExportNames(target);
        diagnostics.Report(
            ThemeRules.NotExported,
            module.Source.At(at),
            name == "default"
                ? $"'{address}' has no default export."
                : $"'{address}' doesn't export '{name}'.{Suggestion.DidYouMean(name, others)}"
        );
    }
}
