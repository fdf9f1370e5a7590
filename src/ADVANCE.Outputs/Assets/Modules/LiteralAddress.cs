using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>An address that is written as a string literal or a template without placeholders.</summary>
static class LiteralAddress
{
    /// <summary>The address, or null if it is known only when the script runs.</summary>
    public static ModuleAddress? In(Node source) =>
        source switch
        {
            StringLiteral literal => new(literal.Value, literal.Start, literal.End),
            TemplateLiteral { Expressions.Count: 0 } template => new(
                template.Quasis[0].Value.Cooked ?? "",
                template.Start,
                template.End
            ),
            _ => null,
        };
}
