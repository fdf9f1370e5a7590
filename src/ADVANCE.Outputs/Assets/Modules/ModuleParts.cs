using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>Reads the import and export declarations of a module.</summary>
sealed class ModuleParts
{
    public List<ModuleAddress> Requests { get; } = [];
    public List<NameImport> Imports { get; } = [];
    public List<NameExport> Exports { get; } = [];
    public List<ModuleAddress> Stars { get; } = [];

    /// <summary>Imports of something that is neither a script nor JSON: a style sheet, bytes.</summary>
    public List<ModuleAddress> Others { get; } = [];

    public static ModuleParts Of(Program module)
    {
        var parts = new ModuleParts();
        foreach (var statement in module.Body)
            parts.Add(statement);
        return parts;
    }

    /// <summary>The names that a declaration declares: for <c>const { a, b: [c] } = d</c>, a and c.</summary>
    public static IEnumerable<Identifier> NamesOf(Node? declaration) =>
        declaration switch
        {
            Identifier name => [name],
            FunctionDeclaration { Id: { } name } => [name],
            ClassDeclaration { Id: { } name } => [name],
            VariableDeclaration variables => variables.Declarations.SelectMany(declarator => NamesOf(declarator.Id)),
            ObjectPattern pattern => pattern.Properties.SelectMany(NamesOf),
            AssignmentProperty property => NamesOf(property.Value),
            ArrayPattern pattern => pattern.Elements.SelectMany(NamesOf),
            AssignmentPattern pattern => NamesOf(pattern.Left),
            RestElement rest => NamesOf(rest.Argument),
            _ => [],
        };

    void Add(Node statement)
    {
        switch (statement)
        {
            case ImportDeclaration import:
                Add(import);
                break;
            case ExportAllDeclaration all:
                Add(all);
                break;
            case ExportNamedDeclaration named:
                Add(named);
                break;
            case ExportDefaultDeclaration export:
                var name = NamesOf(export.Declaration is Declaration ? export.Declaration : null).FirstOrDefault()?.Name;
                Exports.Add(new NameExport("default", name ?? ScriptModule.Default, null, null, export.Start));
                break;
        }
    }

    void Add(ImportDeclaration import)
    {
        Request(import.Source, import.Attributes);
        foreach (var part in import.Specifiers)
            Imports.Add(
                new NameImport(
                    import.Source.Value,
                    part switch
                    {
                        ImportSpecifier named => Text(named.Imported),
                        ImportDefaultSpecifier => "default",
                        _ => null,
                    },
                    part.Local.Name,
                    part.Start
                )
            );
    }

    void Add(ExportAllDeclaration all)
    {
        Request(all.Source, all.Attributes);
        if (all.Exported is null)
            Stars.Add(Address(all.Source));
        else
            Exports.Add(new NameExport(Text(all.Exported), null, all.Source.Value, null, all.Start));
    }

    void Add(ExportNamedDeclaration named)
    {
        foreach (var name in NamesOf(named.Declaration))
            Exports.Add(new NameExport(name.Name, name.Name, null, null, name.Start));
        if (named.Source is { } source)
            Request(source, named.Attributes);
        foreach (var part in named.Specifiers)
            Exports.Add(
                named.Source is null
                    ? new NameExport(Text(part.Exported), Text(part.Local), null, null, part.Start)
                    : new NameExport(Text(part.Exported), null, named.Source.Value, Text(part.Local), part.Start)
            );
    }

    void Request(StringLiteral source, in NodeList<ImportAttribute> attributes)
    {
        Requests.Add(Address(source));
        foreach (var attribute in attributes)
            if (attribute.Value is not StringLiteral { Value: "json" })
                Others.Add(Address(source));
    }

    static ModuleAddress Address(StringLiteral literal) => new(literal.Value, literal.Start, literal.End);

    static string Text(Node name) => name is StringLiteral text ? text.Value : ((Identifier)name).Name;
}
