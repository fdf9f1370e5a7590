using static Advance.Benchmarks.Corpora.Vocabulary;

namespace Advance.Benchmarks.Corpora;

/// <summary>Sentences in Markdown: a third of them plain, the others with emphasis, numbers or a link.</summary>
sealed class Sentences(SplitMix64 random)
{
    public string Plain() => $"The {Adjective} {Noun} {Verb} the {Noun} of the {Adjective} {Noun}.";

    public string One() =>
        random.Below(6) switch
        {
            0 => $"The {Noun} {Verb} **{random.Below(900) + 20} {Noun} records**, {random.Below(70) + 20}.{random.Below(10)} % "
                + $"of them from {A(Adjective)} {Noun}.",
            1 => $"{random.Pick(Openings)}, the *{Adjective} {Noun}* {Verb} each {Noun} and every {Adjective} {Noun}.",
            2 => $"The {Noun} {Verb} {A(Adjective)} {Noun}, which [the "
                + $"{Noun}](https://example.org/{Noun}/{random.Below(9000)}/) {Verb} too.",
            3 => $"After {random.Below(30) + 2} months the {Adjective} {Noun} {Verb} what the \"{Noun}\" {Verb}.",
            _ => Plain(),
        };

    /// <summary>Three to six sentences.</summary>
    public string Paragraph() => string.Join(' ', Enumerable.Range(0, 3 + random.Below(4)).Select(_ => One()));

    public string Phrase() => $"{Adjective} {Noun}";

    static string A(string word) => "aeiou".Contains(word[0], StringComparison.Ordinal) ? $"an {word}" : $"a {word}";

    string Noun => random.Pick(Nouns);
    string Adjective => random.Pick(Adjectives);
    string Verb => random.Pick(Verbs);
}
