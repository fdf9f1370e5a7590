using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Search;
using Advance.Search.Documents;
using Advance.Search.Expectations;
using Advance.Search.Indexing;
using Advance.Search.Ranking;
using Advance.Sites;

namespace Advance.Commands;

/// <summary>The options of <c>search</c>: the filters of the search page, and a page to explain.</summary>
static class SearchArguments
{
    const int MostHits = 1000;

    public static readonly Option<string?> Type = new("--type")
    {
        Description = "Only pages of this type: news, event, publication, person, topic, page.",
        HelpName = "TYPE",
    };
    public static readonly Option<string?> Topic = new("--topic")
    {
        Description = "Only items on this topic: its title, or the name of its file.",
        HelpName = "TOPIC",
    };
    public static readonly Option<string?> Year = new("--year") { Description = "Only items from this year.", HelpName = "YEAR" };
    public static readonly Option<string?> Author = new("--author")
    {
        Description = "Only items by this author: a name, or the name of a file in people.",
        HelpName = "AUTHOR",
    };
    public static readonly Option<string?> Language = new("--language")
    {
        Description = "Search the pages in this language, such as cy, as their own search does.",
        HelpName = "TAG",
    };
    public static readonly Option<int> Limit = new("--limit")
    {
        Description = "How many results to print.",
        DefaultValueFactory = _ => 10,
        CustomParser = LimitOf,
        HelpName = "N",
    };
    public static readonly Option<string?> Page = new("--page")
    {
        Description =
            "Explain why this page ranks where it does, or why it isn't found: its address, such as /news/x/, or its file, "
            + "such as news/x.md.",
        HelpName = "PAGE",
    };
    public static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Print Lucene's explanation of the score below each page.",
    };
    public static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object, for programs." };

    /// <summary>The edition to search: the main one, unless another language is given.</summary>
    public static Site EditionOf(ParseResult parsed, Site site)
    {
        if (
            parsed.GetValue(Language)?.Trim() is not { } tag
            || tag.Equals(site.Settings.Language, StringComparison.OrdinalIgnoreCase)
        )
            return site;
        if (
            site.Editions.All.FirstOrDefault(edition => tag.Equals(edition.Edition, StringComparison.OrdinalIgnoreCase)) is
            { } found
        )
            return found;
        var others = site.Editions.All.Select(edition => edition.Edition).OfType<string>().ToArray();
        throw new UsageException(
            $"Nothing on this site is in the language '{tag}'. "
                + (others.Length == 0 ? "It has no translations." : $"There are translations into: {string.Join(", ", others)}.")
        );
    }

    /// <summary>The filter given by the options, or null.</summary>
    public static SearchFilter? Filter(ParseResult parsed, Site site, SearchIndex index)
    {
        var filter = new SearchFilter(
            Value(parsed, Type, "type", index, document => [document.Type]),
            Value(parsed, Topic, "topic", index, document => document.Topics, name => site.Topics.Find(name)?.Title),
            Value(parsed, Year, "year", index, document => document.Year is { } year ? [year] : []),
            Value(parsed, Author, "author", index, document => document.Authors, name => site.FindPerson(name)?.Title)
        );
        return filter == new SearchFilter() ? null : filter;
    }

    /// <summary>The number of the page to explain, or null.</summary>
    public static int? PageOf(ParseResult parsed, Site site, SearchIndex index)
    {
        if (parsed.GetValue(Page) is not { } name)
            return null;
        var target = PageName.Find(name.Trim(), site);
        if (target.Spelling is { } spelling)
            throw new UsageException($"The page '{name}' is spelt '{spelling}' on this site.");
        if (target.Problem is { } problem)
            throw new UsageException($"'{name}' {problem}.{(target.IsUnknown ? PageName.DidYouMean(name, site) : "")}");
        for (var doc = 0; doc < index.Documents.Count; doc++)
            if (index.Documents[doc].Url == target.Href)
                return doc;
        throw new UsageException($"'{name}' is {PageName.NotSearched}.");
    }

    /// <summary>The value in the index that matches what a person typed.</summary>
    static string? Value(
        ParseResult parsed,
        Option<string?> option,
        string what,
        SearchIndex index,
        Func<SearchDocument, IEnumerable<string>> values,
        Func<string, string?>? meaning = null
    )
    {
        if (parsed.GetValue(option)?.Trim() is not { } given)
            return null;
        var wanted = meaning?.Invoke(given) ?? given;
        var known = index.Documents.SelectMany(values).Distinct().Order(StringComparer.Ordinal).ToArray();
        if (known.FirstOrDefault(value => value.Equals(wanted, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        var meant = Suggestion.DidYouMean(wanted, known);
        throw new UsageException(
            $"No page has the {what} '{given}'."
                + (meant.Length > 0 || known.Length is 0 or > 20 ? meant : $" There are: {string.Join(", ", known)}.")
        );
    }

    static int LimitOf(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostHits)
            return number;
        argument.AddError($"'{text}' isn't a number of results. Write --limit and a number from 1 to {MostHits}.");
        return default;
    }
}
