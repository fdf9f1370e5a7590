using Advance.Tests.Running;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace Advance.Tests.Running;

/// <summary>
/// Runs the classes that take minutes first, then tests of pages, then tests of commands, which wait for the native program or
/// are quick with it. So all cores are busy until the end.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    static readonly string[] Minutes =
    [
        ".Journeys.",
        ".KeyboardTests",
        ".Surveyed",
        ".AxeTests",
        ".EditorBrowserTests",
        ".PrintTests",
        ".ExitPlaceTests",
    ];
    static readonly string[] OfCommands =
    [
        "Advance.Tests.Commands.",
        "Advance.Tests.Intake.",
        "Advance.Tests.PullRequests.",
        "Advance.Tests.Publishing.",
    ];

    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(
        IReadOnlyCollection<TTestCollection> testCollections
    )
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => Turn(collection.TestCollectionDisplayName))];

    static int Turn(string name) =>
        Has(name, Minutes) ? 0
        : Has(name, OfCommands) ? 2
        : 1;

    static bool Has(string name, string[] parts) => parts.Any(part => name.Contains(part, StringComparison.Ordinal));
}
