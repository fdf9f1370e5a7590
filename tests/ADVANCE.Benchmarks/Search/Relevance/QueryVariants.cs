using System.Globalization;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>
/// The queries of a collection as people might type them. <c>known</c> are two or three neighbouring content words of a
/// document's title, and that document is the answer. The same strings as in the search benchmark.
/// </summary>
static class QueryVariants
{
    const int KnownItems = 100;

    /// <summary>The queries, by the name of their variant.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<JudgedQuery> Queries)> Of(RelevanceCollection collection)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in collection.Documents)
        foreach (var word in QuerySpelling.Words($"{document.Title} {document.Text}").Distinct())
            frequencies[word] = frequencies.GetValueOrDefault(word) + 1;

        List<JudgedQuery> shortened =
        [
            .. collection
                .Queries.Select(q => q with { Text = QuerySpelling.Shorten(q.Text, frequencies) })
                .Where(q => q.Text.Length > 0),
        ];
        var known = Known(collection);
        string Key(JudgedQuery query) => $"{collection.Name}:{query.Id}";
        return
        [
            ("full", collection.Queries),
            ("short", shortened),
            ("short+typo", [.. shortened.Select(q => q with { Text = QuerySpelling.Mistype(q.Text, Key(q)) })]),
            ("short+prefix", [.. shortened.Select(q => q with { Text = QuerySpelling.CutLast(q.Text) })]),
            ("full+typo", [.. collection.Queries.Select(q => q with { Text = QuerySpelling.Mistype(q.Text, Key(q) + ":f") })]),
            ("known", known),
            ("known+typo", [.. known.Select(q => q with { Text = QuerySpelling.Mistype(q.Text, Key(q)) })]),
            ("known+prefix", [.. known.Select(q => q with { Text = QuerySpelling.CutLast(q.Text) })]),
        ];
    }

    static List<JudgedQuery> Known(RelevanceCollection collection)
    {
        var random = new JavaScriptRandom(11);
        var known = new List<JudgedQuery>();
        for (var guard = 0; known.Count < KnownItems && guard < KnownItems * 100; guard++)
        {
            var document = collection.Documents[random.Below(collection.Documents.Count)];
            string[] words =
            [
                .. QuerySpelling
                    .Words(document.Title)
                    .Distinct()
                    .Where(w => w.Length > 3 && !QuerySpelling.IsStopWord(w) && !w.Any(char.IsDigit)),
            ];
            if (words.Length < 2)
                continue;
            var count = Math.Min(words.Length, 2 + random.Below(2));
            var start = random.Below(words.Length - count + 1);
            known.Add(
                new JudgedQuery(
                    string.Create(CultureInfo.InvariantCulture, $"k{known.Count}"),
                    string.Join(' ', words.Skip(start).Take(count)),
                    new Dictionary<string, int> { [RelevanceCollection.IdOf(document)] = 1 }
                )
            );
        }
        return known;
    }
}
