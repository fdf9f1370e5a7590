using Advance.Fuzz.Mutating;

namespace Advance.Fuzz.Running;

/// <summary>
/// Tries one target with inputs made of those that taught something before: the same inputs for the same seed number.
/// </summary>
sealed class Fuzzer
{
    // More would make the rarest ones too rare.
    const int MostKept = 4000;

    readonly Target target;
    readonly Random random;
    readonly Mutator mutator;
    readonly Watchdog watchdog;
    readonly byte[]? taken;
    readonly List<byte[]> kept = [];
    readonly HashSet<string> shapes = new(StringComparer.Ordinal);
    readonly HashSet<string> kinds = new(StringComparer.Ordinal);

    /// <param name="target">What to try.</param>
    /// <param name="seed">Decides every input.</param>
    /// <param name="watchdog">Ends a run that does not end by itself.</param>
    /// <param name="isInstrumented">Also keep inputs that take a branch not taken before.</param>
    public Fuzzer(Target target, int seed, Watchdog watchdog, bool isInstrumented = false)
    {
        (this.target, this.watchdog, taken) = (target, watchdog, isInstrumented ? Coverage.Empty() : null);
        random = new Random(seed);
        mutator = new Mutator(random, target);
    }

    public Target Target => target;

    /// <summary>How many inputs were tried.</summary>
    public long Tried { get; private set; }

    /// <summary>How many are kept to make others of.</summary>
    public int Kept => kept.Count;

    /// <summary>How many branches they take.</summary>
    public int Branches => taken?.Count(taken => taken > 0) ?? 0;

    /// <summary>Tries an input as it is, and keeps it.</summary>
    public Finding? Begin(byte[] input)
    {
        var found = Try(input, out _);
        kept.Add(input);
        return found;
    }

    /// <summary>Makes an input and tries it.</summary>
    public Finding? Step()
    {
        // The newest half of the time: what is new is least known.
        var parent = kept[random.Next(2) == 0 ? random.Next(kept.Count) : kept.Count - 1 - random.Next(Math.Min(kept.Count, 40))];
        var input = mutator.Mutate(parent, kept[random.Next(kept.Count)]);
        var found = Try(input, out var isNew);
        if (found is null && isNew && kept.Count < MostKept)
            kept.Add(input);
        return found;
    }

    /// <summary>The input of a find made as small as it gets while it shows the same.</summary>
    public Finding Minimise(Finding found) => Minimiser.Minimise(found, input => Guarded(input, out _));

    Finding? Try(byte[] input, out bool isNew)
    {
        Tried++;
        Coverage.Clear();
        var found = Guarded(input, out var shape);
        isNew = shapes.Add(shape) | (taken is not null && Coverage.HasNew(taken));
        // One fault, one find.
        return found is not null && kinds.Add(found.Kind) ? found : null;
    }

    Finding? Guarded(byte[] input, out string shape)
    {
        using (watchdog.Watch(target, input))
            return Finding.Try(target, input, out shape);
    }
}
