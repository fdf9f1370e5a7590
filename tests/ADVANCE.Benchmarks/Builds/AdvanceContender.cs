namespace Advance.Benchmarks.Builds;

/// <summary>ADVANCE Site, with its search index and all that a build makes unless told otherwise.</summary>
sealed class AdvanceContender(string program, string name, params string[] settings) : IContender
{
    public string Name => name;

    public IReadOnlyList<string> Prepare(string corpus, string site, string output) =>
        [program, "build", "--input", corpus, "--output", output, "--date", "2026-11-22", .. settings.SelectMany(setting => new[] { "-s", setting })];
}
