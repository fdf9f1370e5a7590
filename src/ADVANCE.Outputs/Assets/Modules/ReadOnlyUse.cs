using Acornima;
using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>Tells whether a value is only read at one place, as in <c>words[key]</c> or <c>[...words]</c>.</summary>
static class ReadOnlyUse
{
    static readonly HashSet<string> Changing = new(StringComparer.Ordinal)
    {
        "push",
        "pop",
        "shift",
        "unshift",
        "splice",
        "sort",
        "reverse",
        "fill",
        "copyWithin",
        "set",
        "add",
        "delete",
        "clear",
    };

    /// <param name="path">The nodes from a statement to the name.</param>
    public static bool IsOnlyRead(IReadOnlyList<Node> path)
    {
        var at = path.Count - 1;
        while (at > 0 && path[at - 1] is MemberExpression member && member.Object == path[at])
            at--;
        var isMember = at < path.Count - 1;
        return at == 0
            || path[at - 1] switch
            {
                CallExpression call when call.Callee == path[at] => isMember
                    && path[at] is MemberExpression { Property: Identifier method }
                    && !Changing.Contains(method.Name),
                AssignmentExpression assignment => isMember && assignment.Right == path[at],
                UpdateExpression or AssignmentPattern or ArrayPattern or AssignmentProperty or RestElement => false,
                UnaryExpression unary => isMember && unary.Operator != Operator.Delete,
                ForOfStatement loop => loop.Right == path[at],
                ForInStatement loop => loop.Right == path[at],
                SpreadElement => true,
                VariableDeclarator declarator when declarator.Id == path[at] => true,
                _ => isMember,
            };
    }
}
