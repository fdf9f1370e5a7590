namespace Advance.Assets.Modules;

/// <summary>What a name in a module refers to, once imports are resolved.</summary>
public abstract record Binding
{
    /// <summary>A declaration of a module.</summary>
    public sealed record Own(string Module, string Name) : Binding;

    /// <summary>All exports of a module, as one object.</summary>
    public sealed record Whole(string Module) : Binding;

    /// <summary>A name in a file that can't be joined; <c>*</c> for all of its names as one object.</summary>
    public sealed record Outside(string Address, string Name) : Binding;
}
