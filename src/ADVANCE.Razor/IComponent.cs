using Microsoft.AspNetCore.Components.Rendering;

namespace Microsoft.AspNetCore.Components;

/// <summary>A template. Razor's compiler recognises components by this type's name.</summary>
public interface IComponent
{
    /// <summary>Writes the component, whose parameters are set.</summary>
    void Write(RenderTreeBuilder builder);
}

/// <summary>Writes a piece of a page: what Razor makes of <c>@&lt;p>…&lt;/p></c> and of a component's content.</summary>
public delegate void RenderFragment(RenderTreeBuilder builder);

/// <summary>A piece of a page with one value that it shows.</summary>
public delegate RenderFragment RenderFragment<in T>(T value);

/// <summary>HTML that is written as it is. Everything else that a template shows is escaped.</summary>
/// <param name="Value">The HTML, which must not contain anybody's text unescaped.</param>
public readonly record struct MarkupString(string? Value)
{
    public static explicit operator MarkupString(string? value) => new(value);
}

/// <summary>A property that is an attribute of the component's element.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParameterAttribute : Attribute;

/// <summary>A parameter without which Razor's compiler reports the component's element.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EditorRequiredAttribute : Attribute;
