namespace Microsoft.AspNetCore.Components.CompilerServices;

/// <summary>What Razor's compiler puts around the values of parameters.</summary>
public static class RuntimeHelpers
{
    /// <summary>Returns the value; the compiler's call makes sure that it has the type of the parameter.</summary>
    public static T TypeCheck<T>(T value) => value;
}
