using Advance.Diagnostics;

namespace Advance.Tests.Diagnostics;

/// <summary>A name ruled out by its letters alone is never the one that the author meant.</summary>
public sealed class CandidatesTests
{
    const string Letters = "abcdeé-/.2ABßİ";

    static readonly string[] Names =
    [
        "news/launch-of-the-trial.md",
        "news/launch-of-the-trials.md",
        "news/2026-11-22-launch.md",
        "images/room.jpg",
        "images/Room.JPG",
        "a",
        "ab",
        "",
        "people/zoë-é.md",
        new string('a', 250),
        new string('b', 251),
    ];

    [Fact]
    public void Prepared_names_give_the_same_suggestion_as_a_plain_list()
    {
        var candidates = new Candidates(Names);
        var random = new Random(7);
        var found = 0;
        foreach (var name in Names)
            for (var turn = 0; turn < 200; turn++)
            {
                var word = Slip(name, random.Next(7), random);
                var nearest = Suggestion.Nearest(word, Names);
                Assert.Equal(nearest, Suggestion.Nearest(word, candidates));
                if (nearest is not null)
                    found++;
            }
        Assert.True(found > 500, $"Only {found} words had a suggestion.");
    }

    static string Slip(string word, int slips, Random random)
    {
        for (; slips > 0; slips--)
        {
            var at = random.Next(word.Length + 1);
            var letter = Letters[random.Next(Letters.Length)].ToString();
            word = random.Next(4) switch
            {
                0 => word.Insert(at, letter),
                1 when at < word.Length => word.Remove(at, 1),
                2 when at < word.Length => word.Remove(at, 1).Insert(at, letter),
                3 when at + 1 < word.Length => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
                _ => word,
            };
        }
        return word;
    }
}
