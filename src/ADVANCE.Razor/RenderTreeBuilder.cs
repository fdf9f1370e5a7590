using System.Diagnostics.CodeAnalysis;

namespace Microsoft.AspNetCore.Components.Rendering;

/// <summary>
/// Writes one page. Razor's compiler turns templates into calls of these methods; the numbers that it passes say where in the
/// template a call is, which only comparisons of pages need.
/// </summary>
/// <param name="shared">What all components of the page can use.</param>
public sealed class RenderTreeBuilder(object shared)
{
    readonly HtmlWriter html = new();
    readonly Stack<string> elements = new();
    readonly Stack<OpenedComponent> components = new();
    bool isInTag;

    /// <summary>What all components of the page can use.</summary>
    public object Shared => shared;

    /// <summary>The bytes of the page so far.</summary>
    public ReadOnlyMemory<byte> Written => html.Written;

    public void OpenElement(int sequence, string name)
    {
        EndTag();
        html.Raw("<");
        html.Raw(name);
        elements.Push(name);
        isInTag = true;
    }

    public void CloseElement()
    {
        var name = elements.Peek();
        EndTag();
        if (!HtmlNames.IsVoid(name))
        {
            html.Raw("</");
            html.Raw(name);
            html.Raw(">");
        }
        elements.Pop();
        if (HtmlNames.KeepsSpaces(name))
            html.KeptDepth--;
    }

    public void AddAttribute(int sequence, string name)
    {
        html.Raw(" ");
        html.Raw(name);
    }

    public void AddAttribute(int sequence, string name, bool value)
    {
        if (value)
            AddAttribute(sequence, name);
    }

    public void AddAttribute(int sequence, string name, string? value)
    {
        if (value is null)
            return;
        html.Raw(" ");
        html.Raw(name);
        html.Raw("=\"");
        html.Text(value);
        html.Raw("\"");
    }

    /// <summary>An attribute, or a component's parameter: templates give components their content so.</summary>
    public void AddAttribute(int sequence, string name, object? value)
    {
        if (!isInTag)
            AddComponentParameter(sequence, name, value);
        else if (value is bool isSet)
            AddAttribute(sequence, name, isSet);
        else
            AddAttribute(sequence, name, value?.ToString());
    }

    public void AddMarkupContent(int sequence, string? literal)
    {
        EndTag();
        if (literal is not null)
            html.Literal(literal);
    }

    public void AddContent(int sequence, string? text)
    {
        EndTag();
        html.Text(text);
    }

    public void AddContent(int sequence, object? value) => AddContent(sequence, value?.ToString());

    public void AddContent(int sequence, MarkupString markup)
    {
        EndTag();
        html.Markup(markup.Value);
    }

    public void AddContent(int sequence, RenderFragment? fragment)
    {
        EndTag();
        fragment?.Invoke(this);
    }

    public void AddContent<T>(int sequence, RenderFragment<T>? fragment, T value) =>
        AddContent(sequence, fragment?.Invoke(value));

    public void OpenComponent<[DynamicallyAccessedMembers(ComponentParameters.Needed)] T>(int sequence)
        where T : IComponent
    {
        EndTag();
        // Not `new T()`, which parameters that are `required` forbid: the compiler has made sure of those already.
        var component = Activator.CreateInstance<T>();
        components.Push(new(component, (name, value) => ComponentParameters<T>.Set(component, name, value)));
    }

    public void AddComponentParameter(int sequence, string name, object? value) => components.Peek().Set(name, value);

    public void CloseComponent() => components.Pop().Component.Write(this);

    void EndTag()
    {
        if (!isInTag)
            return;
        html.Raw(">");
        isInTag = false;
        if (HtmlNames.KeepsSpaces(elements.Peek()))
            html.KeptDepth++;
    }

    readonly record struct OpenedComponent(IComponent Component, Action<string, object?> Set);
}
