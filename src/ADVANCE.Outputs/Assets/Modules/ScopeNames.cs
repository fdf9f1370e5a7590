using Acornima;
using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>
/// The names that a function, a block or another scope declares. The parser's own lists exist only while it is parsing.
/// </summary>
sealed record ScopeNames(HashSet<string> All, HashSet<string> Parameters)
{
    /// <summary>Records on each node what its scope declares; passed to the parser as <c>OnNode</c>.</summary>
    public static void Note(Node node, in OnNodeContext context)
    {
        if (!context.HasScope)
            return;
        ref readonly var scope = ref context.Scope;
        var all = new HashSet<string>(StringComparer.Ordinal);
        var parameters = new HashSet<string>(StringComparer.Ordinal);
        // The parser also lists a `var` in each enclosing block, but it belongs to the function.
        if (node is IFunction or StaticBlock or Program)
            Add(all, scope.VarVariables);
        Add(all, scope.LexicalVariables);
        Add(all, scope.Functions);
        if (node is IFunction)
            Add(parameters, scope.VarVariables[..scope.VarParamCount]);
        node.UserData = new ScopeNames(all, parameters);
    }

    static void Add(HashSet<string> names, ReadOnlySpan<Identifier> identifiers)
    {
        foreach (var identifier in identifiers)
            names.Add(identifier.Name);
    }
}
