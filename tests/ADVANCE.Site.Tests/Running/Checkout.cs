using System.Runtime.CompilerServices;

namespace Advance.Tests.Running;

/// <summary>The checkout that these tests were built from.</summary>
static class Checkout
{
    /// <summary>The full path of the folder with <c>statiq.json</c>.</summary>
    public static string Root { get; } = Find();

    static string Find([CallerFilePath] string here = "") => Path.GetFullPath("../../..", Path.GetDirectoryName(here)!);
}
