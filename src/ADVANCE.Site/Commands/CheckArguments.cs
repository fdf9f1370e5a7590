using System.CommandLine;
using Advance.Building;
using Advance.Checks;
using Advance.Checks.External;
using Advance.Generation.Output;
using Advance.Generation.Output.Published;
using Advance.Printing;

namespace Advance.Commands;

/// <summary>What <c>check</c> looks at only when it is asked to: other sites, and what was published before.</summary>
static class CheckArguments
{
    /// <summary>Below the site's root.</summary>
    const string Memory = ".cache/links.json";

    public static readonly Option<bool> External = new("--external")
    {
        Description =
            "Ask other sites too whether the pages that this one links to are still there. Takes minutes the first time; the "
            + $"answers are remembered in {Memory}.",
    };
    public static readonly Option<string?> Published = new("--published")
    {
        Description =
            "The sitemap of the site as it is published now, a file or an address: fail if a page in it would be gone and "
            + "nothing leads on from it. A host that has no sitemap yet, or does not answer, fails nothing.",
        HelpName = "SITEMAP",
    };

    public static readonly Option<string?> PullRequest = new("--pull-request")
    {
        Description =
            "Check a pull request: a file with GitHub's event, which a workflow has at \"$GITHUB_EVENT_PATH\". Fails for "
            + "mistakes in files that it changes or that it causes, not for those that stood before; a draft is only "
            + "advised. Needs git.",
        HelpName = "EVENT",
    };
    public static readonly Option<string?> Comment = new("--comment")
    {
        Description = "With --pull-request: write what its author should know to this file, in Markdown.",
        HelpName = "FILE",
    };

    /// <summary>For tests, whose servers are on this machine.</summary>
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
                        : (asked, all) => Printed.Progress.Write(asked < all ? $"\r{asked} of {all} links asked" : "\r\u001b[K"),
                }
            ),
        ];
    }

    public static IEnumerable<IOutputCheck> OutputChecks(ParseResult parsed, BuildOptions options) =>
        parsed.GetValue(Published) is { } sitemap ? [PublishedSource.Check(sitemap, options.Root)] : [];
}
