using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Microsoft.AspNetCore.Components.Rendering;

/// <summary>What the parts of a component are that are found by name.</summary>
static class ComponentParameters
{
    /// <summary>What a program that is compiled ahead of time has to keep of each component.</summary>
    public const DynamicallyAccessedMemberTypes Needed =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor;
}

/// <summary>The parameters of one kind of component, looked up once.</summary>
static class ComponentParameters<[DynamicallyAccessedMembers(ComponentParameters.Needed)] T>
{
    static readonly Dictionary<string, MethodInvoker> Setters = typeof(T)
        .GetProperties()
        .Where(property => property.IsDefined(typeof(ParameterAttribute)))
        .ToDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!));

    /// <exception cref="KeyNotFoundException">The component has no such parameter: a mistake in a template.</exception>
    public static void Set(T component, string name, object? value) => Setters[name].Invoke(component, value);
}
