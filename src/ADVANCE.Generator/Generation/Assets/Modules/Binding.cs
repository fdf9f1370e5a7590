namespace Advance.Generation.Assets.Modules;

/// <summary>What a name in a module stands for, once imports are followed to where they lead.</summary>
public abstract record Binding
{
    /// <summary>Something that a module declares.</summary>
    public sealed record Own(string Module, string Name) : Binding;

    /// <summary>All that a module exports, as one object.</summary>
    public sealed record Whole(string Module) : Binding;

    /// <summary>A name of a file that can't be joined; <c>*</c> for all of its names as one object.</summary>
    public sealed record Outside(string Address, string Name) : Binding;
}
