using Microsoft.AspNetCore.Components.Rendering;

namespace Microsoft.AspNetCore.Components;

/// <summary>What each <c>.razor</c> file becomes.</summary>
public abstract class ComponentBase : IComponent
{
    public void Write(RenderTreeBuilder builder)
    {
        OnOpened(builder);
        OnParametersSet();
        BuildRenderTree(builder);
    }

    /// <summary>Called before everything else, to take what the whole page shares (<see
    /// cref="RenderTreeBuilder.Shared"/>).</summary>
    protected virtual void OnOpened(RenderTreeBuilder builder) { }

    /// <summary>Called once all parameters have their values, and before anything is written.</summary>
    protected virtual void OnParametersSet() { }

    /// <summary>The template itself, which Razor's compiler overrides.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder) { }
}
