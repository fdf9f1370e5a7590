using System.Text;

namespace Advance.Fuzz.Mutating;

/// <summary>Makes an input from one or two others: a few random changes, each of a kind that has found faults before.</summary>
/// <param name="random">Determines everything.</param>
/// <param name="target">The target, with its own words and whether it reads text.</param>
sealed class Mutator(Random random, Target target)
{
    readonly ByteChanges bytes = new(random);
    readonly TextChanges text = new(random);

    /// <param name="parent">The input to change.</param>
    /// <param name="other">An input to take parts from.</param>
    public byte[] Mutate(byte[] parent, byte[] other)
    {
        var input = parent.ToList();
        for (var changes = 1 + Few(); changes > 0; changes--)
            Change(input, other);
        if (input.Count > target.Longest)
            input.RemoveRange(target.Longest, input.Count - target.Longest);
        byte[] made = [.. input];
        return random.Next(4) == 0 ? made : target.Repair(made);
    }

    // Usually one or two: with many changes, most inputs are rejected at the first.
    int Few() =>
        random.Next(3) switch
        {
            0 => 0,
            1 => random.Next(3),
            _ => random.Next(8),
        };

    void Change(List<byte> input, byte[] other)
    {
        var word =
            random.Next(3) == 0 || target.Words.Count == 0
                ? HostileWords.All[random.Next(HostileWords.All.Count)]
                : target.Words[random.Next(target.Words.Count)];
        if (target.IsText && random.Next(5) > 0)
            text.Change(input, other, word);
        else
            bytes.Change(input, other, Encoding.UTF8.GetBytes(word));
    }
}
