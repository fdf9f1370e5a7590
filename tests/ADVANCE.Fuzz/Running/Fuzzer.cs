using Advance.Fuzz.Mutating;

namespace Advance.Fuzz.Running;

/// <summary>
/// Tests one target with inputs made from those that had a new outcome: the same inputs for the same seed number.
/// </summary>
sealed class Fuzzer
{
    // With more, the rarest ones would be chosen too rarely.
    const int MostKept = 4000;

    readonly Target target;
    readonly Random random;
    readonly Mutator mutator;
    readonly Watchdog watchdog;
    readonly byte[]? taken;
    readonly List<byte[]> kept = [];
    readonly HashSet<string> shapes = new(StringComparer.Ordinal);
    readonly HashSet<string> kinds = new(StringComparer.Ordinal);

    /// <param name="target">The target to test.</param>
    /// <param name="seed">Determines every input.</param>
    /// <param name="watchdog">Stops a run that doesn't finish by itself.</param>
    /// <param name="isInstrumented">Whether to also keep inputs that take a new branch.</param>
    public Fuzzer(Target target, int seed, Watchdog watchdog, bool isInstrumented = false)
    {
        (this.target, this.watchdog, taken) = (target, watchdog, isInstrumented ? Coverage.Empty() : null);
        random = new Random(seed);
        mutator = new Mutator(random, target);
    }

    public Target Target => target;

    /// <summary>The number of inputs tried.</summary>
    public long Tried { get; private set; }

    /// <summary>The number of inputs kept for making others.</summary>
    public int Kept => kept.Count;

    /// <summary>The number of branches that they take.</summary>
    public int Branches => taken?.Count(taken => taken > 0) ?? 0;

    /// <summary>Tries an input unchanged, and keeps it.</summary>
    public Finding? Begin(byte[] input)
    {
        var found = Try(input, out _);
        kept.Add(input);
        return found;
    }

    /// <summary>Makes an input and tries it.</summary>
    public Finding? Step()
    {
        // Half of the time the newest, because the least is known about it.
        var parent = kept[random.Next(2) == 0 ? random.Next(kept.Count) : kept.Count - 1 - random.Next(Math.Min(kept.Count, 40))];
        var input = mutator.Mutate(parent, kept[random.Next(kept.Count)]);
        var found = Try(input, out var isNew);
        if (found is null && isNew && kept.Count < MostKept)
            kept.Add(input);
        return found;
    }

    /// <summary>The input of a finding, made as small as possible while it still shows the same fault.</summary>
    public Finding Minimise(Finding found) => Minimiser.Minimise(found, input => Guarded(input, out _));

    Finding? Try(byte[] input, out bool isNew)
    {
        Tried++;
        Coverage.Clear();
        var found = Guarded(input, out var shape);
        isNew = shapes.Add(shape) | (taken is not null && Coverage.HasNew(taken));
        // Each fault is reported once.
        return found is not null && kinds.Add(found.Kind) ? found : null;
    }

    Finding? Guarded(byte[] input, out string shape)
    {
        using (watchdog.Watch(target, input))
            return Finding.Try(target, input, out shape);
    }
}
