using Acornima;
using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>
/// Tells whether a module has state or side effects, so that it must not be copied into a second script: a variable, a map that
/// it fills, a listener that it adds.
/// </summary>
static class ModuleState
{
    public static bool IsIn(Program module, IReadOnlyList<NameUse> uses, IEnumerable<string> exported)
    {
        var held = uses.Where(use => !use.IsOnlyRead).Select(use => use.Name).Concat(exported).ToHashSet(StringComparer.Ordinal);
        return module.Body.Any(statement => Holds(statement, held));
    }

    static bool Holds(Node statement, HashSet<string> held) =>
        statement switch
        {
            ImportDeclaration or ExportAllDeclaration or ExportNamedDeclaration { Declaration: null } => false,
            FunctionDeclaration or EmptyStatement or Directive => false,
            ExportNamedDeclaration export => Holds(export.Declaration!, held),
            ExportDefaultDeclaration { Declaration: Expression value } => !IsFixed(value, mayChange: true),
            ExportDefaultDeclaration export => Holds(export.Declaration, held),
            VariableDeclaration { Kind: VariableDeclarationKind.Const } constant => constant.Declarations.Any(declarator =>
                declarator is not { Id: Identifier name, Init: { } value } || !IsFixed(value, held.Contains(name.Name))
            ),
            _ => true,
        };

    static bool IsFixed(Node value, bool mayChange) =>
        value switch
        {
            RegExpLiteral pattern => !mayChange || !pattern.RegExp.Flags.AsSpan().ContainsAny('g', 'y'),
            Literal or ArrowFunctionExpression or FunctionExpression or Identifier => true,
            TemplateLiteral or UnaryExpression or BinaryExpression or ConditionalExpression => value.ChildNodes.All(part =>
                part is TemplateElement || IsFixed(part, mayChange: false)
            ),
            ArrayExpression or ObjectExpression => !mayChange && value.ChildNodes.All(part => IsFixed(part, mayChange: false)),
            ObjectProperty property => (!property.Computed || IsFixed(property.Key, mayChange: false))
                && IsFixed(property.Value, mayChange: false),
            _ => false,
        };
}
