using System.CommandLine;
using System.Globalization;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Lucene.Net.Search;

namespace Advance.Benchmarks.Search.Relevance;

/// <summary>
/// <c>relevance</c>: how well the search answers the queries of test collections, and whether the browser ranks as Lucene does.
/// </summary>
static class RelevanceCommand
{
    const int Depth = 100;

    static readonly string[] Shown = ["full", "short", "short+typo", "short+prefix", "known", "known+typo", "known+prefix"];

    static readonly Argument<string[]> Collections = new("COLLECTION_DIR")
    {
        Description = "The folders with docs.jsonl, queries.jsonl and qrels.tsv.",
        Arity = ArgumentArity.OneOrMore,
    };
    static readonly Option<bool> Parity = new("--parity")
    {
        Description =
            "Also run the client in Node, on these queries and others, and count the scores that equal Lucene's to the bit "
            + "and the tokens that equal Lucene's.",
    };
    static readonly Option<bool> Print = new("--print")
    {
        Description = "Print the queries instead: collection, variant, id and text.",
    };

    public static Command Create()
    {
        var command = new Command("relevance", "Rank the queries of test collections, and measure the quality.")
        {
            Collections,
            Parity,
            Print,
        };
        command.SetAction(parsed =>
            parsed.GetRequiredValue(Collections).Select(RelevanceCollection.Read).ToList() is var collections
            && parsed.GetValue(Print)
                ? PrintQueries(collections)
                : Run(collections, parsed.GetValue(Parity))
        );
        return command;
    }

    static int PrintQueries(IEnumerable<RelevanceCollection> collections)
    {
        foreach (var collection in collections)
        foreach (var (name, queries) in QueryVariants.Of(collection))
        foreach (var query in queries)
            Console.WriteLine($"{collection.Name}\t{name}\t{query.Id}\t{query.Text}");
        return 0;
    }

    static int Run(IEnumerable<RelevanceCollection> collections, bool parity)
    {
        Console.WriteLine(
            "| collection | nDCG@10 full | short | short+typo | short+prefix | MRR known | known+typo | known+prefix | empty |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        var reports = new List<(ParityReport Scores, AnalyzerReport Tokens)>();
        foreach (var collection in collections)
        {
            using var index = SearchIndex.Build(collection.Documents);
            using var search = new ReferenceSearch(index);
            var variants = QueryVariants.Of(collection);
            var runs = variants.ToDictionary(v => v.Name, v => v.Queries.Select(q => search.Search(q.Text, Depth)).ToList());
            Console.WriteLine(Row(collection, index, variants, runs));
            if (!parity)
                continue;
            var queries = ParityQuery.Of(collection, variants);
            reports.Add(
                (
                    ParityReport.Of(
                        collection.Name,
                        index,
                        [.. queries.Select(q => search.Search(q.Text, Depth, exact: q.IsExact))],
                        ClientRun.Search(index, queries, Depth)
                    ),
                    AnalyzerReport.Of(collection)
                )
            );
        }
        if (!parity)
            return 0;
        Console.WriteLine();
        foreach (var (scores, tokens) in reports)
            Console.WriteLine($"{scores}\n{tokens}");
        return reports.TrueForAll(r => r.Scores.IsComplete && r.Tokens.IsComplete) ? 0 : 1;
    }

    static string Row(
        RelevanceCollection collection,
        SearchIndex index,
        IReadOnlyList<(string Name, IReadOnlyList<JudgedQuery> Queries)> variants,
        Dictionary<string, List<TopDocs>> runs
    )
    {
        var measured = variants.ToDictionary(
            v => v.Name,
            v =>
                v.Queries.Zip(runs[v.Name], (query, hits) =>
                        RankMetrics.Of(
                            [.. hits.ScoreDocs.Select(hit => RelevanceCollection.IdOf(index.Documents[hit.Doc]))],
                            query.Grades
                        )
                    )
                    .ToList()
        );
        var figures = Shown.Select(name =>
            RankMetrics.Mean(measured[name]) is var mean && name.StartsWith("known", StringComparison.Ordinal)
                ? mean.ReciprocalRank
                : mean.Ndcg10
        );
        var empty = measured.Values.SelectMany(m => m).Average(m => m.Empty);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {collection.Name} | "
                + $"{string.Join(" | ", figures.Select(f => f.ToString("0.000", CultureInfo.InvariantCulture)))} | "
                + $"{100 * empty:0.0} % |"
        );
    }
}
