using System.Runtime.CompilerServices;

namespace Advance.Tests.Running;

/// <summary>The checkout that these tests were built from.</summary>
static class Checkout
{
    /// <summary>The full path of the folder with <c>statiq.json</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>
    /// The full path of <c>tests/site</c>: the site that tests build, which doesn't change when an author changes the real one.
    /// </summary>
    public static string Site { get; } = Path.Combine(Root, "tests", "site");

    static string Find([CallerFilePath] string here = "") => Path.GetFullPath("../../..", Path.GetDirectoryName(here)!);
}
