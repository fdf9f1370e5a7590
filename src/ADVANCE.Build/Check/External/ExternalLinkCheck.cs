using System.Collections.Concurrent;
using Advance.Diagnostics;
using Advance.Settings;
using Advance.Sites;

namespace Advance.Check.External;

/// <summary>
/// Checks whether each page on another site that this one links to still exists. It only runs on request, because it takes
/// minutes and needs the internet. Changes on other sites aren't the author's mistakes, so none of this is an error.
/// </summary>
/// <param name="http">Sends a request and doesn't follow redirects.</param>
/// <param name="options">How to check.</param>
public sealed class ExternalLinkCheck(HttpMessageInvoker http, ExternalLinkOptions options) : ICheck
{
    static readonly Rule Dead = new(
        "ADV0211",
        Severity.Warning,
        "A link to another site is broken",
        "Link to the page's new address, or remove the link."
    );

    static readonly Rule Moved = new(
        "ADV0212",
        Severity.Info,
        "A page on another site has moved",
        "The old address still works for now. Replace it with the new one."
    );

    static readonly Rule Unknown = new(
        "ADV0213",
        Severity.Info,
        "A link to another site couldn't be checked",
        "Open it yourself to see whether it works."
    );

    /// <summary>A check that uses the public internet.</summary>
    public ExternalLinkCheck(ExternalLinkOptions options)
        : this(new HttpMessageInvoker(PublicNetwork.Handler(options.AllowLoopback)), options) { }

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        var links = ExternalLinks.Of(site);
        var memory = LinkCache.Load(options.Memory, options.Clock);
        var answers = links.Keys.ToDictionary(url => url, memory.Recall, StringComparer.Ordinal);
        var asker = new LinkProber(
            http,
            options,
            $"ADVANCE-Site (checks the links of {site.Settings.Origin ?? "a research site"})"
        );
        foreach (var (url, answer) in AskAsync(answers, asker).GetAwaiter().GetResult())
        {
            answers[url] = answer;
            memory.Keep(url, answer);
        }
        memory.Save();
        foreach (var (url, places) in links)
            Report(url, answers[url], places, diagnostics);
        if (answers.Values.Count(answer => answer is null) is > 0 and var left)
            diagnostics.Report(
                Unknown,
                new Location(SettingsFile.Name),
                $"{(left == 1 ? "1 link wasn't" : $"{left} links weren't")} checked within "
                    + $"{options.Limit.TotalMinutes:0.#} minutes. Run the check again: the results so far are saved."
            );
    }

    /// <summary>Answers for links whose answers aren't saved.</summary>
    async Task<IReadOnlyDictionary<string, LinkAnswer>> AskAsync(Dictionary<string, LinkAnswer?> remembered, LinkProber asker)
    {
        var urls = remembered.Where(pair => pair.Value is null).Select(pair => pair.Key).ToArray();
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        using var limit = new CancellationTokenSource(options.Limit);
        // One task per host: its links wait for one another, but not for those of other hosts.
        var hosts = urls.Select(url => (Url: url, Address: new Uri(url)))
            .GroupBy(link => link.Address.Authority, StringComparer.OrdinalIgnoreCase);
        try
        {
            await Parallel.ForEachAsync(
                hosts,
                new ParallelOptions { MaxDegreeOfParallelism = options.Hosts, CancellationToken = limit.Token },
                async (links, cancel) =>
                {
                    foreach (var (url, address) in links)
                    {
                        answers[url] = await asker.AskAsync(address, cancel);
                        options.Progress(answers.Count, urls.Length);
                    }
                }
            );
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            // Missing answers are counted and reported.
        }
        return await DoubtAsync(
            answers,
            remembered.FirstOrDefault(pair => pair.Value is { Verdict: LinkVerdict.Fine }).Key,
            asker
        );
    }

    /// <summary>If no site at all can be reached, this computer is offline, and the links aren't broken.</summary>
    static async Task<IReadOnlyDictionary<string, LinkAnswer>> DoubtAsync(
        IReadOnlyDictionary<string, LinkAnswer> answers,
        string? known,
        LinkProber asker
    )
    {
        static bool IsReached(LinkAnswer answer) => answer is { Lasts: true, IsUnknownHost: false };
        if (!answers.Values.Any(answer => answer.IsUnknownHost) || answers.Values.Any(IsReached))
            return answers;
        if (known is not null && IsReached(await asker.AskAsync(new Uri(known), CancellationToken.None)))
            return answers;
        return answers.ToDictionary(
            pair => pair.Key,
            pair =>
                pair.Value.IsUnknownHost
                    ? new LinkAnswer(LinkVerdict.Unknown, "no site could be reached from this computer", Lasts: false)
                    : pair.Value
        );
    }

    static void Report(string url, LinkAnswer? answer, IReadOnlyList<Location> places, DiagnosticBag diagnostics)
    {
        var also = places.Count switch
        {
            1 => "",
            2 => $" It is in one more place: {places[1]}.",
            var count => $" It is in {count - 1} more places; the next is {places[1]}.",
        };
        if (answer is { Verdict: LinkVerdict.Dead })
            diagnostics.Report(Dead, places[0], $"'{url}' is broken: {answer.Words}.{also}");
        else if (answer is { Verdict: LinkVerdict.Unknown })
            diagnostics.Report(Unknown, places[0], $"'{url}' couldn't be checked: {answer.Words}.{also}");
        else if (answer?.MovedTo is { } moved)
            diagnostics.Report(Moved, places[0], $"'{url}' has moved permanently to '{moved}'.{also}");
    }
}
