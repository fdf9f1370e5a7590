using Advance.Commands;
using Advance.Contributions.PullRequests.Changes;
using Advance.Exits;
using Advance.Fuzz.Oracles;
using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>GitHub's event for a pull request: commits are hexadecimal digits, and addresses are web addresses.</summary>
sealed class PullRequestTarget : Target
{
    readonly Lazy<string> file = new(() => Path.Combine(TemporaryFolder.Make("event"), "event.json"));

    public override string Name => "pull-request";
    public override string Extension => ".json";
    public override int Budget => 1500;
    public override IReadOnlyList<string> Words { get; } =
    [
        "\"pull_request\"",
        "\"number\"",
        "\"head\"",
        "\"base\"",
        "\"ref\"",
        "\"sha\"",
        "\"repo\"",
        "\"full_name\"",
        "\"html_url\"",
        "\"labels\"",
        "\"draft\"",
        "\"private\"",
        "cms/news/x",
        "cms/o/r/news/x%2Fy",
        "%",
        "%2e%2e",
        "--upload-pack=x",
        "javascript:x",
        "https://x.example/a)b",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                """
                { "pull_request": { "number": 7, "draft": false, "labels": [{ "name": "sveltia-cms/draft" }],
                  "head": { "ref": "cms/news/launch", "sha": "0123456789012345678901234567890123456789",
                    "repo": { "full_name": "o/r", "html_url": "https://github.com/o/r" } },
                  "base": { "ref": "main", "sha": "0123456789012345678901234567890123456780",
                    "repo": { "full_name": "o/r", "html_url": "https://github.com/o/r" } } },
                  "repository": { "private": false } }
                """
            ),
        ];

    public override string Run(byte[] input)
    {
        File.WriteAllBytes(file.Value, input);
        try
        {
            var pull = EventFile.Read(file.Value);
            if (!pull.Head.Commit.All(char.IsAsciiHexDigit) || !pull.Base.Commit.All(char.IsAsciiHexDigit))
                throw new BrokenPromiseException("A commit is hexadecimal digits", pull.Head.Commit);
            if (
                pull.LinkTo("input/news/a b).md", 3) is { } link
                && (
                    !link.StartsWith("https://", StringComparison.Ordinal)
                    || link.Any(letter => " ()<>\"\n".Contains(letter, StringComparison.Ordinal))
                )
            )
                throw new BrokenPromiseException("A link in a comment is a web address and ends where it should", link);
            return $"{pull.IsByEditor} {pull.Entry is null} {pull.IsDraft} {pull.IsReady} {pull.IsPublic} "
                + $"{pull.Head.Url is null}";
        }
        catch (UsageException refused)
        {
            DiagnosticPromises.HoldWords(Diagnostics.OneLine.Of(refused.Message));
            return "refused " + string.Concat(refused.Message.Where(char.IsAsciiLetterLower).TakeLast(40));
        }
    }
}
