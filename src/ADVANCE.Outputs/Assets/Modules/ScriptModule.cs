using Acornima;
using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>A name that a module imports from another; null for all of them as one object.</summary>
public readonly record struct NameImport(string Address, string? Imported, string Local, int At);

/// <summary>
/// A name that a module exports: one of its own (<paramref name="Local"/>) or one from another module (<paramref
/// name="Address"/>), where a null <paramref name="Imported"/> means all of them as one object.
/// </summary>
public readonly record struct NameExport(string Name, string? Local, string? Address, string? Imported, int At);

/// <summary>An address in a module, and where it is.</summary>
public readonly record struct ModuleAddress(string Address, int Start, int End);

/// <summary>A script that was parsed as a module (ECMA-262, section 16.2): its imports, exports and declarations.</summary>
public sealed class ScriptModule
{
    /// <summary>The local name of an anonymous default export.</summary>
    internal const string Default = "*default*";

    internal ScriptModule(ScriptSource source, Program tree, IReadOnlyList<Comment> comments)
    {
        Source = source;
        Tree = tree;
        Comments = comments;
        var parts = ModuleParts.Of(tree);
        (Requests, Imports, Exports, Stars) = (parts.Requests, parts.Imports, parts.Exports, parts.Stars);
        Others = parts.Others;
        var walk = ScopeWalk.Through(tree);
        (Uses, InnerNames, Metas) = (walk.Uses, walk.InnerNames, [.. walk.Metas.Select(meta => meta.Start)]);
        Files = [.. walk.FileAddresses.Select(Address)];
        Later = [.. walk.LaterImports.Select(later => LiteralAddress.In(later.Source)).OfType<ModuleAddress>()];
        var imported = Imports.Select(import => import.Local).ToHashSet(StringComparer.Ordinal);
        var top = ((ScopeNames)tree.UserData!).All;
        Declared =
        [
            .. Exports
                .Where(export => export.Local == Default)
                .Select(export => Default)
                .Concat(top.Where(name => !imported.Contains(name))),
        ];
        FreeNames = Uses.Select(use => use.Name).Where(name => !top.Contains(name)).ToHashSet(StringComparer.Ordinal);
        HasState = ModuleState.IsIn(tree, Uses, Exports.Select(export => export.Local).OfType<string>());
    }

    public ScriptSource Source { get; }
    public string Name => Source.Name;

    /// <summary>The modules that it imports or exports from, in order.</summary>
    public IReadOnlyList<ModuleAddress> Requests { get; }

    public IReadOnlyList<NameImport> Imports { get; }
    public IReadOnlyList<NameExport> Exports { get; }

    /// <summary>The modules whose names it all exports: <c>export * from "./a.js"</c>.</summary>
    public IReadOnlyList<ModuleAddress> Stars { get; }

    /// <summary>Imports of something that is neither a script nor JSON.</summary>
    public IReadOnlyList<ModuleAddress> Others { get; }

    /// <summary>The addresses that it loads by <c>import()</c>, if they are string literals.</summary>
    public IReadOnlyList<ModuleAddress> Later { get; }

    /// <summary>The files that it refers to by <c>new URL("./x.svg", import.meta.url)</c>.</summary>
    public IReadOnlyList<ModuleAddress> Files { get; }

    /// <summary>Whether it has state or side effects, so that it must exist only once.</summary>
    public bool HasState { get; }

    internal Program Tree { get; }
    internal IReadOnlyList<Comment> Comments { get; }
    internal IReadOnlyList<NameUse> Uses { get; }
    internal IReadOnlySet<string> InnerNames { get; }
    internal IReadOnlyList<int> Metas { get; }
    internal IReadOnlyList<string> Declared { get; }
    internal IReadOnlySet<string> FreeNames { get; }

    static ModuleAddress Address(StringLiteral literal) => new(literal.Value, literal.Start, literal.End);
}
