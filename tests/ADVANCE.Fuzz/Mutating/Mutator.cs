using System.Text;

namespace Advance.Fuzz.Mutating;

/// <summary>
/// Makes an input of one or two others: a few random changes, each of the kind that found faults in readers before.
/// </summary>
/// <param name="random">Decides everything.</param>
/// <param name="target">Has its own words, and says whether lines mean something.</param>
sealed class Mutator(Random random, Target target)
{
    readonly ByteChanges bytes = new(random);
    readonly TextChanges text = new(random);

    /// <param name="parent">Changed.</param>
    /// <param name="other">Lends parts of itself.</param>
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

    // Mostly one or two: many changes at once are mostly refused at the first.
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
