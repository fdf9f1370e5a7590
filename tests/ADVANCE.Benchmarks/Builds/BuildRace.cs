using Advance.Benchmarks.Corpora;

namespace Advance.Benchmarks.Builds;

/// <summary>The measurements of one contender for one corpus.</summary>
/// <param name="Posts">The size of the corpus.</param>
/// <param name="Name">The contender.</param>
/// <param name="Rounds">Its builds, one for each round.</param>
/// <param name="First">The first contender's builds in the same rounds.</param>
sealed record Score(int Posts, string Name, IReadOnlyList<Usage> Rounds, IReadOnlyList<Usage> First)
{
    public double Median(Func<Usage, double> of) => Middle(Rounds.Select(of));

    /// <summary>The median of the rounds' ratios to the first contender: a busy machine affects both builds of a round
    /// equally.</summary>
    public double Ratio(Func<Usage, double> of) => Middle(Rounds.Zip(First, (mine, firsts) => of(mine) / of(firsts)));

    static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>Complete builds by several contenders in turn, each without caches and into an empty folder.</summary>
static class BuildRace
{
    /// <exception cref="InvalidOperationException">A build failed, or didn't make a page for each post.</exception>
    public static IEnumerable<Score> Run(
        IReadOnlyList<IContender> contenders,
        IEnumerable<int> sizes,
        int rounds,
        TextWriter progress
    )
    {
        foreach (var posts in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("advance-race-");
            try
            {
                var corpus = folder.CreateSubdirectory("corpus").FullName;
                progress.WriteLine(Corpus.Write(corpus, posts, Corpus.Seed));
                var output = Path.Combine(folder.FullName, "output");
                var sites = contenders.Select(contender => Path.Combine(folder.FullName, contender.Name)).ToArray();
                var commands = contenders.Select((contender, i) => contender.Prepare(corpus, sites[i], output)).ToArray();

                var usage = contenders.Select(_ => new List<Usage>()).ToArray();
                for (var round = 1; round <= rounds; round++)
                for (var i = 0; i < contenders.Count; i++)
                {
                    contenders[i].BeforeEach(sites[i]);
                    usage[i].Add(MeasuredProcess.Run(commands[i], folder.FullName));
                    progress.WriteLine($"  round {round}, {contenders[i].Name}: {usage[i][^1].Wall:0.00} s");
                    CheckPages(contenders[i].Name, output, posts);
                    Directory.Delete(output, recursive: true);
                }
                for (var i = 0; i < contenders.Count; i++)
                    yield return new Score(posts, contenders[i].Name, usage[i], usage[0]);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    static void CheckPages(string name, string output, int posts)
    {
        var pages = Directory
            .EnumerateDirectories(Path.Combine(output, "posts"))
            .Count(folder => Path.GetFileName(folder) != "page" && File.Exists(Path.Combine(folder, "index.html")));
        if (pages != posts)
            throw new InvalidOperationException($"{name} made {pages} pages of {posts} posts.");
    }
}
