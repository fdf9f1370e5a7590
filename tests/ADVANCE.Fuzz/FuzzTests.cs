using Advance.Fuzz.Running;

namespace Advance.Fuzz;

/// <summary>
/// Every reader of untrusted input copes with every input that once broke one, and with a fixed number of new inputs. The
/// inputs are the same on every run: what passes here passes everywhere.
/// </summary>
public sealed class FuzzTests
{
    const int Seed = 20261122;

    // The machine may be busy with other tests.
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Names => [.. Targets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reader_keeps_its_promises_for_any_input(string name)
    {
        var target = Targets.All.First(target => target.Name == name);
        var current = Path.Combine(Path.GetTempPath(), $"advance-fuzz-{Environment.ProcessId}-{name}");
        using var dog = new Watchdog(current, Longest);
        var fuzzer = new Fuzzer(target, Seed, dog);
        foreach (var input in target.Seeds())
            Hold(fuzzer, fuzzer.Begin(input), "a seed in code");
        foreach (var (file, input) in SeedFolder.Of(target))
            Hold(fuzzer, fuzzer.Begin(input), file);
        for (var i = 0; i < target.Budget; i++)
            Hold(fuzzer, fuzzer.Step(), $"input {i}");
        File.Delete(current);
    }

    [Fact]
    public void Every_seed_folder_belongs_to_a_target() =>
        Assert.Empty(SeedFolder.Targets.Except(Targets.All.Select(target => target.Name)));

    static void Hold(Fuzzer fuzzer, Finding? found, string origin)
    {
        if (found is null)
            return;
        var small = fuzzer.Minimise(found);
        Assert.Fail(
            $"{small.Target.Name}, {origin}: {small.Words}\nThe smallest input that shows it, as a file in "
                + $"tests/ADVANCE.Fuzz/seeds/{small.Target.Name}:\n{Shown(small)}"
        );
    }

    static string Shown(Finding found) =>
        found.Target.IsText ? System.Text.Encoding.UTF8.GetString(found.Input) : Convert.ToBase64String(found.Input);
}
