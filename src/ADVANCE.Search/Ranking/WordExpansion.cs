using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Lucene.Net.Index;

namespace Advance.Search.Ranking;

/// <summary>A stem that stands for a word of the query, and what it counts.</summary>
public readonly record struct Candidate(string Stem, float Weight);

/// <summary>
/// What a word of a query may mean: itself; if it is the last and unfinished, the frequent words that it begins; if no
/// document has it, the frequent words with the fewest edits. <c>expansion.js</c> is its twin.
/// </summary>
public sealed class WordExpansion(SearchIndex index, SurfaceWords dictionary, RankingOptions options, Stemmer stemmer)
{
    /// <summary>At least one candidate if any document can match; distinct stems, the likeliest first.</summary>
    /// <param name="compound">Stem of the compound that the word is a part of.</param>
    public IReadOnlyList<Candidate> Expand(Word word, bool unfinished, string? compound = null)
    {
        var isKnown = Has(word.Stem);
        var candidates = new List<Candidate>();
        if (isKnown) candidates.Add(new Candidate(word.Stem, 1f));
        if (compound is not null && compound != word.Stem && Has(compound)) candidates.Add(new Candidate(compound, 1f));
        if (unfinished && word.Surface.Length >= options.MinPrefixLength) AddCompletions(candidates, word, isKnown ? options.PrefixWeight : 1f);
        if (candidates.Count == 0) AddCorrections(candidates, word);
        return candidates;
    }

    void AddCompletions(List<Candidate> candidates, Word word, float weight)
    {
        foreach (var completion in SurfaceWords.MostFrequent(dictionary.StartingWith(word.Surface), options.MaxCompletions))
            Add(candidates, completion.Text, weight);
    }

    void AddCorrections(List<Candidate> candidates, Word word)
    {
        var text = word.Surface;
        if (text.Length < options.MinTypoLength || text.Any(char.IsAsciiDigit)) return;
        var least = text.Length < options.MinTwoEditsLength ? 1 : 2;
        var nearest = new List<SurfaceWord>();
        // Few people mistype the first letter, and it keeps the part of the dictionary small that a browser loads.
        foreach (var other in dictionary.StartingWith(text[..1]))
        {
            if (other.Text.Any(char.IsAsciiDigit)) continue;
            var distance = EditDistance.Between(other.Text, text, least);
            if (distance > least) continue;
            if (distance < least) nearest.Clear();
            least = distance;
            nearest.Add(other);
        }
        var weight = least < 2 ? options.OneEditWeight : options.TwoEditsWeight;
        foreach (var correction in SurfaceWords.MostFrequent(nearest, options.MaxCorrections)) Add(candidates, correction.Text, weight);
    }

    void Add(List<Candidate> candidates, string surface, float weight)
    {
        var stem = stemmer.Stem(surface).Stem;
        if (candidates.TrueForAll(c => c.Stem != stem)) candidates.Add(new Candidate(stem, weight));
    }

    bool Has(string stem) => IndexFields.Scored.Any(field => index.Reader.DocFreq(new Term(field, stem)) > 0);
}
