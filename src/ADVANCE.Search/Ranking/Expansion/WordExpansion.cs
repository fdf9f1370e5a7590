using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Lucene.Net.Index;

namespace Advance.Search.Ranking.Expansion;

/// <summary>Words that may replace a word of the query, all counted as one, and their weight.</summary>
/// <param name="Stems">Their stems, one for each form that a document may have.</param>
/// <param name="Words">The words as written.</param>
public sealed record Candidate(IReadOnlyList<string> Stems, IReadOnlyList<string> Words, float Weight);

/// <summary>
/// What a word of a query may mean: itself; if it is the last and unfinished, also the frequent words that it begins; if no
/// document has it, the frequent words with the fewest edits. <c>expansion.js</c> is its twin.
/// </summary>
public sealed class WordExpansion(SearchIndex index, WrittenWords dictionary, RankingOptions options, Stemmer stemmer)
{
    /// <summary>At least one candidate if any document can match; the best one counts.</summary>
    /// <param name="correct">Whether other words may replace one that no document has.</param>
    /// <param name="others">What to search for in addition to the word, each a single stem.</param>
    public IReadOnlyList<Candidate> Expand(
        Word word,
        bool unfinished,
        bool correct = true,
        params IReadOnlyList<Candidate> others
    )
    {
        var candidates = new List<Candidate>(2);
        var isKnown = Has(word.Stem);
        List<SurfaceWord> begun =
            unfinished && word.Surface.Length >= options.MinPrefixLength ? [.. dictionary.StartingWith(word.Surface)] : [];
        // "stud" is the stem of "studs", but isn't meant as a word while someone is typing "studies".
        var isWord = isKnown && (begun.Count == 0 || begun[0].Text == word.Surface);
        if (isWord)
            candidates.Add(new Candidate([word.Stem], [word.Surface], 1f));
        candidates.AddRange(others.Where(other => other.Stems[0] != word.Stem && Has(other.Stems[0])));
        if (begun.Exists(b => b.Text != word.Surface))
            candidates.Add(
                Together(
                    isKnown ? [word.Stem] : [],
                    WrittenWords.MostFrequent(begun, options.MaxCompletions),
                    isWord ? options.PrefixWeight : 1f
                )
            );
        if (candidates.Count == 0 && correct)
            AddCorrections(candidates, word.Surface);
        return candidates;
    }

    void AddCorrections(List<Candidate> candidates, string text)
    {
        if (text.Length < options.MinTypoLength || text.Any(char.IsAsciiDigit))
            return;
        // People rarely mistype the first letter, and it limits how much of the dictionary a browser loads. The word may also
        // begin with its second letter, if the first two were swapped or the first is one too many.
        var (nearest, edits) = Nearest(text, text[..1]);
        if (nearest.Count == 0)
            (nearest, edits) = Nearest(text, text[1..2]);
        if (nearest.Count > 0)
            candidates.Add(
                Together(
                    [],
                    WrittenWords.MostFrequent(nearest, options.MaxCorrections),
                    edits < 2 ? options.OneEditWeight : options.TwoEditsWeight
                )
            );
    }

    /// <summary>The words with the fewest edits among those that begin with a letter.</summary>
    (List<SurfaceWord> Words, int Edits) Nearest(string text, string letter)
    {
        var least = text.Length < options.MinTwoEditsLength ? 1 : 2;
        var nearest = new List<SurfaceWord>();
        foreach (var other in dictionary.StartingWith(letter))
        {
            if (other.Text.Any(char.IsAsciiDigit))
                continue;
            var distance = EditDistance.Between(other.Text, text, least);
            if (distance > least)
                continue;
            if (distance < least)
                nearest.Clear();
            least = distance;
            nearest.Add(other);
        }
        return (nearest, least);
    }

    Candidate Together(IEnumerable<string> stems, IEnumerable<SurfaceWord> words, float weight)
    {
        List<string> texts = [.. words.Select(w => w.Text)];
        return new Candidate(
            [.. stems.Concat(texts.Select(text => stemmer.Stem(text).Stem)).Distinct(StringComparer.Ordinal)],
            texts,
            weight
        );
    }

    bool Has(string stem) => IndexFields.Stemmed.Any(field => index.Reader.DocFreq(new Term(field, stem)) > 0);
}
