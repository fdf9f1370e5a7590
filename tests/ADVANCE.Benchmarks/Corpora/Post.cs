using System.Globalization;
using static Advance.Benchmarks.Corpora.Vocabulary;

namespace Advance.Benchmarks.Corpora;

/// <summary>One post of a corpus.</summary>
/// <param name="Slug">The slug, which is also the file's name.</param>
/// <param name="Text">Front matter and body.</param>
sealed record Post(string Slug, string Text)
{
    static readonly DateOnly First = new(2016, 1, 4);

    // The newest post is older than the "now" of any build.
    const int Days = 3600;

    /// <param name="random">The random numbers; the same state gives the same post.</param>
    /// <param name="number">The number, from 0; higher is newer.</param>
    /// <param name="of">The number of posts in the corpus.</param>
    public static Post Make(SplitMix64 random, int number, int of)
    {
        var sentences = new Sentences(random);
        var title = $"{random.Pick(Kinds)}: {sentences.Phrase()} and {sentences.Phrase()}";
        var slug = string.Create(
            CultureInfo.InvariantCulture,
            $"{title.ToLowerInvariant().Replace(": ", "-", StringComparison.Ordinal).Replace(' ', '-')}-{number:00000}"
        );
        var date = First.AddDays((int)((long)number * Days / of)).ToString("O", CultureInfo.InvariantCulture);
        var topics = random.Sample(Topics, 2 + random.Below(3));
        var authors = Enumerable
            .Range(0, 1 + random.Below(3))
            .Select(_ => $"{random.Pick(GivenNames)} {random.Pick(FamilyNames)}")
            .Distinct();
        var text = $"""
            ---
            title: "{title}"
            date: {date}T{8 + number % 10:00}:{number * 7 % 60:00}:00Z
            slug: {slug}
            tags: [{string.Join(", ", topics)}]
            authors: [{string.Join(", ", authors)}]
            summary: "{sentences.Plain()}"
            ---
            {new PostBody(random, sentences).Make()}

            """;
        return new Post(slug, text.ReplaceLineEndings("\n"));
    }
}
