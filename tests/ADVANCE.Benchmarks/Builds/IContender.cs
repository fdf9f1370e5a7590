namespace Advance.Benchmarks.Builds;

/// <summary>A site generator that is timed.</summary>
interface IContender
{
    string Name { get; }

    /// <summary>Lays a corpus out as this generator wants it; not timed.</summary>
    /// <returns>The command that builds it into <paramref name="output"/>, which is not there yet.</returns>
    IReadOnlyList<string> Prepare(string corpus, string site, string output);

    /// <summary>Removes what the build before must not leave for the next; not timed.</summary>
    void BeforeEach(string site) { }
}
