namespace Advance.Benchmarks.Builds;

/// <summary>ADVANCE Site, with its search index, its pictures and everything else that a build makes by default.</summary>
/// <param name="program">The path of the published program.</param>
/// <param name="name">The name in the table.</param>
/// <param name="isFirst">True to make each build the site's first, without pictures or cards from earlier builds.</param>
/// <param name="settings">Settings such as <c>GenerateCards=false</c>.</param>
sealed class AdvanceContender(string program, string name, bool isFirst, params string[] settings) : IContender
{
    public string Name => name;

    public IReadOnlyList<string> Prepare(string corpus, string site, string output)
    {
        Directory.CreateDirectory(site);
        File.WriteAllText(Path.Combine(site, "statiq.json"), "{}");
        IReadOnlyList<string> command =
        [
            program,
            "build",
            "--root",
            site,
            "--input",
            corpus,
            "--output",
            output,
            "--date",
            "2026-11-22",
            .. settings.SelectMany(setting => new[] { "-s", setting }),
        ];
        if (!isFirst)
        {
            MeasuredProcess.Run(command, site);
            Directory.Delete(output, recursive: true);
        }
        return command;
    }

    public void BeforeEach(string site)
    {
        var kept = Path.Combine(site, ".cache");
        if (isFirst && Directory.Exists(kept))
            Directory.Delete(kept, recursive: true);
    }
}
