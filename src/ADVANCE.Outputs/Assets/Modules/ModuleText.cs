using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>The text of a module in a joined script: with its final names, and without comments.</summary>
/// <param name="graph">Resolves its imports.</param>
/// <param name="names">The final names.</param>
/// <param name="reference">Maps a module and an address in it to the expression to write there; null to leave it
/// unchanged.</param>
sealed class ModuleText(ModuleGraph graph, FinalNames names, Func<ScriptModule, ModuleAddress, string?> reference)
{
    /// <param name="module">The module.</param>
    /// <param name="kept">Declarations that stay exported; null for none.</param>
    public string Of(ScriptModule module, Func<ExportNamedDeclaration, bool>? kept = null)
    {
        var edits = new TextEdits();
        ScriptComments.Remove(module, edits);
        foreach (var statement in module.Tree.Body)
            EditDeclaration(module, statement, edits, kept);
        var meanings = module
            .Uses.Select(use => use.Name)
            .Distinct()
            .Where(name => !module.FreeNames.Contains(name))
            .ToDictionary(
                name => name,
                name => graph.Meaning(module, name) is { } binding ? names[binding] ?? name : name,
                StringComparer.Ordinal
            );
        foreach (var use in module.Uses)
            if (meanings.TryGetValue(use.Name, out var name) && name != use.Name)
                edits.Replace(use.Start, use.End, use.IsShorthand ? $"{use.Name}: {name}" : name);
        foreach (var address in module.Later.Concat(module.Files))
            if (reference(module, address) is { } expression)
                edits.Replace(address.Start, address.End, expression);
        return edits.Apply(module.Source.Text).Trim();
    }

    void EditDeclaration(ScriptModule module, Node statement, TextEdits edits, Func<ExportNamedDeclaration, bool>? kept)
    {
        switch (statement)
        {
            case ImportDeclaration or ExportAllDeclaration or ExportNamedDeclaration { Declaration: null }:
                // The code before may lack a semicolon, and the code after may begin with a bracket.
                edits.Replace(statement.Start, statement.End, ";");
                break;
            case ExportNamedDeclaration named when kept?.Invoke(named) != true:
                edits.Replace(named.Start, named.Declaration!.Start, "");
                break;
            case ExportDefaultDeclaration export:
                EditDefault(module, export, edits);
                break;
        }
    }

    void EditDefault(ScriptModule module, ExportDefaultDeclaration export, TextEdits edits)
    {
        var name = names[new Binding.Own(module.Name, ScriptModule.Default)];
        var part = export.Declaration;
        switch (part)
        {
            case FunctionDeclaration { Id: null }:
                edits.Replace(export.Start, part.Start, "");
                var bracket = TokenFinder.Find(module, part.Start, "(");
                edits.Replace(bracket, bracket, " " + name);
                break;
            case ClassDeclaration { Id: null }:
                edits.Replace(export.Start, part.Start, "");
                edits.Replace(part.Start + "class".Length, part.Start + "class".Length, " " + name);
                break;
            case FunctionDeclaration or ClassDeclaration:
                edits.Replace(export.Start, part.Start, "");
                break;
            default:
                // The value may be in brackets, which the parser doesn't count as part of it.
                var end = TokenFinder.Find(module, export.Start + "export".Length, "default") + "default".Length;
                edits.Replace(export.Start, end, $"const {name} =");
                break;
        }
    }
}
