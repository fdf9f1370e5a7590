using System.Diagnostics;
using System.Globalization;

namespace Advance.Fuzz.Running;

/// <summary>Takes turns among the targets, and says how far it is once a minute.</summary>
/// <param name="plan">What to do.</param>
/// <param name="current">Full path of the file for the input that is being read.</param>
sealed class LongRunWorker(LongRunPlan plan, string current)
{
    static readonly TimeSpan Turn = TimeSpan.FromSeconds(5),
        Pause = TimeSpan.FromMinutes(1),
        Longest = TimeSpan.FromSeconds(20);

    readonly Stopwatch watch = Stopwatch.StartNew();
    int finds;
    TimeSpan said;

    /// <returns>1 if anything was found.</returns>
    public int Run()
    {
        using var dog = new Watchdog(current, Longest);
        var fuzzers = plan.Targets.Select(target => new Fuzzer(target, plan.Seed, dog, !plan.IsBlind)).ToArray();
        foreach (var fuzzer in fuzzers)
        foreach (
            var input in fuzzer
                .Target.Seeds()
                .Concat(SeedFolder.Of(fuzzer.Target).Select(seed => seed.Input))
                .Concat(ForeignSeeds(fuzzer.Target))
        )
            Tell(fuzzer, fuzzer.Begin(input));
        while (watch.Elapsed < plan.Time)
        {
            foreach (var fuzzer in fuzzers)
            {
                var end = watch.Elapsed + Turn;
                while (watch.Elapsed < end && watch.Elapsed < plan.Time)
                    Tell(fuzzer, fuzzer.Step());
                if (watch.Elapsed - said > Pause)
                    Say(fuzzers);
            }
        }
        Say(fuzzers);
        return finds == 0 ? 0 : 1;
    }

    IEnumerable<byte[]> ForeignSeeds(Target target) =>
        plan.Corpus is null
            ? []
            : Directory
                .EnumerateFiles(plan.Corpus, "*" + target.Extension, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new FileInfo(path))
                .Where(file => file.Length <= target.Longest && target.Extension != ".txt")
                .Take(200)
                .Select(file => File.ReadAllBytes(file.FullName));

    void Tell(Fuzzer fuzzer, Finding? found)
    {
        if (found is null)
            return;
        finds++;
        var small = fuzzer.Minimise(found);
        var path = SeedFolder.Keep(small.Target.Name, small.Target.Extension, "found", small.Input);
        Console.WriteLine($"FOUND in {small.Target.Name}: {small.Words}\nThe input is {path}\n");
    }

    void Say(IEnumerable<Fuzzer> fuzzers)
    {
        said = watch.Elapsed;
        var each = fuzzers.Select(fuzzer => $"{fuzzer.Target.Name} {fuzzer.Tried}/{fuzzer.Kept}/{fuzzer.Branches}");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{watch.Elapsed.TotalMinutes:0.0} minutes, {finds} found, {fuzzers.Sum(fuzzer => fuzzer.Tried)} inputs. "
                    + $"Tried/kept/branches: {string.Join(", ", each)}"
            )
        );
    }
}
