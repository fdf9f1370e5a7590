using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>Walks through a module and finds which of its names refer to its top level (ECMA-262, section 8.2).</summary>
sealed class ScopeWalk
{
    readonly List<HashSet<string>> scopes = [];
    readonly List<Node> path = [];

    /// <summary>Uses of top-level names, including imported ones, and of undeclared names.</summary>
    public List<NameUse> Uses { get; } = [];

    /// <summary>The names that functions and blocks declare.</summary>
    public HashSet<string> InnerNames { get; } = new(StringComparer.Ordinal);

    public List<ImportExpression> LaterImports { get; } = [];

    /// <summary>The addresses in <c>new URL("./x.svg", import.meta.url)</c>.</summary>
    public List<StringLiteral> FileAddresses { get; } = [];

    /// <summary>All other uses of <c>import.meta</c>.</summary>
    public List<MetaProperty> Metas { get; } = [];

    public static ScopeWalk Through(Program module)
    {
        var walk = new ScopeWalk();
        foreach (var statement in module.Body)
            walk.Visit(statement);
        return walk;
    }

    void Visit(Node? node)
    {
        if (node is null)
            return;
        path.Add(node);
        VisitPart(node);
        path.RemoveAt(path.Count - 1);
    }

    void VisitPart(Node node)
    {
        switch (node)
        {
            case Identifier identifier:
                Use(identifier, isShorthand: false);
                break;
            case ImportDeclaration or ExportAllDeclaration or ExportNamedDeclaration { Declaration: null }:
                break;
            case BreakStatement or ContinueStatement:
                break;
            case ExportNamedDeclaration export:
                Visit(export.Declaration);
                break;
            case LabeledStatement labeled:
                Visit(labeled.Body);
                break;
            case MemberExpression { Computed: false } member:
                Visit(member.Object);
                break;
            case Property property:
                VisitProperty(property);
                break;
            case ClassProperty property:
                VisitKeyed(property.Key, property.Computed, property.Value);
                break;
            case IFunction function:
                VisitFunction(function, node);
                break;
            case IClass declaration:
                VisitClass(declaration);
                break;
            case MetaProperty meta:
                if (meta.Meta.Name == "import")
                    Metas.Add(meta);
                break;
            case NewExpression created when AddressOf(created) is { } address:
                FileAddresses.Add(address);
                break;
            case ImportExpression later:
                LaterImports.Add(later);
                VisitChildren(node);
                break;
            default:
                Within((node.UserData as ScopeNames)?.All, () => VisitChildren(node));
                break;
        }
    }

    void VisitChildren(Node node)
    {
        foreach (var child in node.ChildNodes)
            Visit(child);
    }

    void VisitKeyed(Node key, bool isComputed, Node? value)
    {
        if (isComputed)
            Visit(key);
        Visit(value);
    }

    void VisitProperty(Property property)
    {
        if (!property.Shorthand)
            VisitKeyed(property.Key, property.Computed, property.Value);
        else if (property.Value is Identifier name)
            Use(name, isShorthand: true);
        else if (property.Value is AssignmentPattern { Left: Identifier left, Right: var right })
        {
            Use(left, isShorthand: true);
            Visit(right);
        }
    }

    void VisitFunction(IFunction function, Node node)
    {
        var names = (ScopeNames)node.UserData!;
        if (function is FunctionDeclaration)
            Visit(function.Id);
        Within(function is FunctionExpression { Id: { } own } ? [own.Name] : null, () =>
        {
            // A default value can't see the declarations of the body.
            Within(names.Parameters, () =>
            {
                foreach (var parameter in function.Params)
                    Visit(parameter);
            });
            Within(names.All, () => Visit(function.Body));
        });
    }

    void VisitClass(IClass declaration)
    {
        if (declaration is ClassDeclaration)
            Visit(declaration.Id);
        Within(declaration is ClassExpression { Id: { } own } ? [own.Name] : null, () =>
        {
            Visit(declaration.SuperClass);
            Visit(declaration.Body);
        });
    }

    void Within(HashSet<string>? names, Action visit)
    {
        if (names is null)
        {
            visit();
            return;
        }
        InnerNames.UnionWith(names);
        scopes.Add(names);
        visit();
        scopes.RemoveAt(scopes.Count - 1);
    }

    void Use(Identifier name, bool isShorthand)
    {
        if (!scopes.Exists(scope => scope.Contains(name.Name)))
            Uses.Add(new NameUse(name.Name, name.Start, name.End, isShorthand, !isShorthand && ReadOnlyUse.IsOnlyRead(path)));
    }

    static StringLiteral? AddressOf(NewExpression created) =>
        created
            is {
                Callee: Identifier { Name: "URL" },
                Arguments: [StringLiteral address, MemberExpression { Computed: false } member]
            }
        && member is { Object: MetaProperty { Meta.Name: "import" }, Property: Identifier { Name: "url" } }
            ? address
            : null;
}
