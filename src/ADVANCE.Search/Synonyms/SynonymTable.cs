using Advance.Search.Analysis;
using Advance.Search.Indexing;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Advance.Search.Synonyms;

/// <summary>
/// The synonym groups of a site. Lucene's <see cref="SynonymFilter"/> adds a group's term next to each of its entries in a
/// text, so that one posting list has all documents with the same meaning: a query needs no positions to find "intimate partner
/// abuse" by "IPA". <c>synonyms.js</c> is the twin for queries.
/// </summary>
public sealed class SynonymTable
{
    readonly SynonymMap? map;

    SynonymTable(IReadOnlyList<AnalyzedGroup> groups, SynonymMap? map) => (Groups, this.map) = (groups, map);

    public static SynonymTable None { get; } = new([], null);

    /// <summary>The groups with at least two entries with different stems.</summary>
    public IReadOnlyList<AnalyzedGroup> Groups { get; }

    public static SynonymTable Of(IEnumerable<SynonymGroup> groups, TextAnalysis analysis)
    {
        var analyzed = groups
            .Select(group => (group.Texts, Entries: Distinct(group.Texts, analysis)))
            .Where(group => group.Entries.Count > 1)
            .Select((group, i) => new AnalyzedGroup(TermOf(i), group.Entries) { Texts = group.Texts })
            .ToList();
        return analyzed.Count == 0 ? None : new SynonymTable(analyzed, MapOf(analyzed));
    }

    /// <summary>Adds the groups' terms next to their entries, without changing positions.</summary>
    public TokenStream Filter(TokenStream stems) => map is null ? stems : new SynonymFilter(stems, map, ignoreCase: false);

    /// <summary>
    /// Finds entries in a list of stems: from the left, the longest first. Only entries of different groups may overlap.
    /// </summary>
    public IReadOnlyList<SynonymMatch> Match(IEnumerable<string> stems)
    {
        if (map is null)
            return [];
        var matches = new List<SynonymMatch>();
        using var stream = Filter(new PreparedTokens().Of(stems.Select(stem => (stem, 1))));
        var term = stream.GetAttribute<ICharTermAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        var length = stream.GetAttribute<IPositionLengthAttribute>();
        stream.Reset();
        for (var word = -1; stream.IncrementToken(); )
        {
            word += increment.PositionIncrement;
            if (increment.PositionIncrement == 0)
                matches.Add(new SynonymMatch(term.ToString()!, word, length.PositionLength));
        }
        return matches;
    }

    /// <summary>Sorts after every word, and no analyser produces it.</summary>
    static string TermOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"={number}");

    static List<IReadOnlyList<string>> Distinct(IEnumerable<string> texts, TextAnalysis analysis) =>
        [
            .. texts
                .Select(text => analysis.Tokens(text).Select(token => token.Word.Stem).ToArray())
                .Where(stems => stems.Length > 0)
                .DistinctBy(stems => string.Join(' ', stems), StringComparer.Ordinal),
        ];

    static SynonymMap MapOf(IEnumerable<AnalyzedGroup> groups)
    {
        var builder = new SynonymMap.Builder(dedup: true);
        foreach (var group in groups)
        foreach (var entry in group.Entries)
            builder.Add(SynonymMap.Builder.Join([.. entry], new CharsRef()), new CharsRef(group.Term), includeOrig: true);
        return builder.Build();
    }
}
