using System.CommandLine;
using Advance.Exits;
using Advance.Parts;
using Advance.Reports;
using Advance.Search;
using Advance.Search.Explaining;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Sites;

namespace Advance.Commands;

/// <summary><c>advance search</c>: what Lucene finds for a reader, and why.</summary>
static class SearchCommand
{
    static readonly Argument<string[]> Query = new("QUERY")
    {
        Description = "What a reader types. Put it in quotation marks if it has characters such as - in it.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command(
            "search",
            "Search the content as a reader of the site would, and explain the ranking. Writes nothing."
        )
        {
            Query,
            SearchArguments.Explain,
            SearchArguments.Page,
            SearchArguments.Limit,
            SearchArguments.Type,
            SearchArguments.Topic,
            SearchArguments.Year,
            SearchArguments.Author,
            SearchArguments.Language,
            SearchArguments.Json,
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Setting,
            BuildArguments.Date,
            BuildArguments.Drafts,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var query = string.Join(' ', parsed.GetValue(Query) ?? []);
        if (string.IsNullOrWhiteSpace(query) && !IsFiltered(parsed))
            throw new UsageException("Give the words to search for, as a reader would type them: advance search help now");

        var result = Composition.Build(BuildArguments.Read(parsed)).Load();
        if (result.Site is not { Settings.Unread.Count: 0 } site)
        {
            foreach (var diagnostic in result.Diagnostics)
                Console.WriteLine(diagnostic);
            return ExitCode.Mistakes;
        }
        var report = ReportOf(parsed, query, SearchArguments.EditionOf(parsed, site), result);
        if (parsed.GetValue(SearchArguments.Json))
            SearchJson.Print(report, Console.Out);
        else
            report.Print(Console.Out);
        return ExitCode.Fine;
    }

    static SearchReport ReportOf(ParseResult parsed, string query, Site site, BuildResult result)
    {
        var index = new SiteIndexes().Of(site);
        var filter = SearchArguments.Filter(parsed, site, index);
        var page = SearchArguments.PageOf(parsed, site, index);
        using var search = new ReferenceSearch(index);
        var answer = SearchAnswer.Of(search, index, query, filter);
        var explained = page is not null || parsed.GetValue(SearchArguments.Explain) || parsed.GetValue(SearchArguments.Json);
        var shown = answer
            .Hits.Take(parsed.GetValue(SearchArguments.Limit))
            .Select(hit => new ExplainedHit(hit, explained ? RankExplanation.Of(search, query, hit.Doc) : null))
            .ToArray();
        return new SearchReport(answer, shown, parsed.GetValue(SearchArguments.Explain), result.Diagnostics)
        {
            Page = page is not { } doc
                ? null
                : new ExplainedPage(
                    index.Documents[doc],
                    answer.Hits.FirstOrDefault(hit => hit.Doc == doc),
                    RankExplanation.Of(search, query, doc),
                    filter?.Accepts(index.Documents[doc]) == false
                ),
            IsOff = !site.Settings.GenerateSearchIndex,
        };
    }

    static bool IsFiltered(ParseResult parsed) =>
        new[] { SearchArguments.Type, SearchArguments.Topic, SearchArguments.Year, SearchArguments.Author }.Any(option =>
            parsed.GetValue(option) is not null
        );
}
