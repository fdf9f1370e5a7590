using System.CommandLine;
using Advance.Check;
using Advance.Check.External;
using Advance.Inspect;
using Advance.Printing;

namespace Advance.Commands;

/// <summary>What <c>check</c> looks at only on request: other sites, and what was published before.</summary>
static class CheckArguments
{
    /// <summary>Relative to the site's root.</summary>
    const string Memory = ".cache/links.json";

    public static readonly Option<bool> External = new("--external")
    {
        Description =
            "Also ask other sites whether the pages that this one links to still exist. This takes minutes the first time; the "
            + $"answers are kept in {Memory}.",
    };
    public static readonly Option<string?> Published = new("--published")
    {
        Description =
            "The sitemap of the currently published site, a file or an address. The check fails if a page in it would be lost "
            + "without a redirect. It doesn't fail if the host has no sitemap yet or doesn't answer.",
        HelpName = "SITEMAP",
    };

    public static readonly Option<string?> PullRequest = new("--pull-request")
    {
        Description =
            "Check a pull request, given GitHub's event file, which a workflow has at \"$GITHUB_EVENT_PATH\". The check fails "
            + "for errors that are in files it changes or that it causes, but not for those that were already there. A draft "
            + "gets advice only. Needs git.",
        HelpName = "EVENT",
    };
    public static readonly Option<string?> Comment = new("--comment")
    {
        Description = "With --pull-request: write the comment for its author to this file, in Markdown.",
        HelpName = "FILE",
    };

    /// <summary>For tests, which run their servers on this machine.</summary>
    public static readonly Option<bool> Loopback = new("--external-loopback") { Hidden = true };

    public static IEnumerable<ICheck> Checks(ParseResult parsed, BuildOptions options)
    {
        if (!parsed.GetValue(External))
            return [];
        return
        [
            new ExternalLinkCheck(
                new ExternalLinkOptions
                {
                    Memory = Path.Combine(options.Root, Memory),
                    Clock = TimeProvider.System,
                    AllowLoopback = parsed.GetValue(Loopback),
                    Progress = Console.IsErrorRedirected
                        ? (_, _) => { }
                        : (asked, all) =>
                            ConsoleOutput.Progress.Write(asked < all ? $"\r{asked} of {all} links checked" : "\r\u001b[K"),
                }
            ),
        ];
    }

    public static IEnumerable<IFinishedCheck> FinishedChecks(ParseResult parsed, BuildOptions options) =>
        parsed.GetValue(Published) is { } sitemap ? [PublishedSource.Check(sitemap, options.Root)] : [];
}
