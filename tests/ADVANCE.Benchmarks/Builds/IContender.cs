namespace Advance.Benchmarks.Builds;

/// <summary>A site generator to time.</summary>
interface IContender
{
    string Name { get; }

    /// <summary>Arranges a corpus as this generator needs it; not timed.</summary>
    /// <returns>The command that builds it into <paramref name="output"/>, which doesn't exist yet.</returns>
    IReadOnlyList<string> Prepare(string corpus, string site, string output);

    /// <summary>Removes everything that a build must not leave for the next one; not timed.</summary>
    void BeforeEach(string site) { }
}
