using System.Text.Json;
using Advance.Commands;
using Advance.Reading;

namespace Advance.PullRequests;

/// <summary>
/// Reads the file in which GitHub tells a workflow what happened: the payload of <c>pull_request</c> (docs.github.com, "Webhook
/// events and payloads"). All of it may have been written by a stranger.
/// </summary>
static class EventFile
{
    // GitHub caps payloads at 25 MB.
    const long MostBytes = 25_000_000;

    /// <exception cref="UsageException">It can't be read, or tells of no pull request.</exception>
    public static PullRequest Read(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                throw new UsageException($"The file '{path}' is too large for an event.");
            using var payload = UnicodeJson.Parse(File.ReadAllBytes(path));
            return Of(payload.RootElement)
                ?? throw new UsageException(
                    $"The file '{path}' tells of no pull request. In a workflow of GitHub that runs on 'pull_request', it is "
                        + "\"$GITHUB_EVENT_PATH\"."
                );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"The event '{path}' can't be read: "
                    + (exception is FileNotFoundException or DirectoryNotFoundException ? "it is not there." : exception.Message)
            );
        }
        catch (JsonException exception)
        {
            throw new UsageException($"The event '{path}' is not JSON: line {(exception.LineNumber ?? 0) + 1}.");
        }
    }

    static PullRequest? Of(JsonElement payload)
    {
        if (
            Member(payload, "pull_request") is not { } pull
            || Member(pull, "number") is not { ValueKind: JsonValueKind.Number } number
            || !number.TryGetInt32(out var value)
        )
            return null;
        if (Tip(pull, "head") is not { } head || Tip(pull, "base") is not { } target)
            return null;
        var labels = Member(pull, "labels") is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(label => Text(label, "name")).OfType<string>()
            : [];
        // What is not said to be public is taken for private: the comment then promises nothing.
        var isPublic =
            Member(payload, "repository") is { } repository
            && Member(repository, "private") is { ValueKind: JsonValueKind.False };
        return new PullRequest(
            value,
            head,
            target,
            Member(pull, "draft") is { ValueKind: JsonValueKind.True },
            [.. labels],
            isPublic
        );
    }

    static BranchTip? Tip(JsonElement pull, string name)
    {
        if (
            Member(pull, name) is not { } tip
            || Text(tip, "ref") is not { } branch
            || Text(tip, "sha") is not { } commit
            || !IsCommit(commit)
        )
            return null;
        var repository = Member(tip, "repo");
        var url = repository is { } given ? Text(given, "html_url") : null;
        return new BranchTip(branch, commit, repository is { } of ? Text(of, "full_name") : null, IsSafe(url) ? url : null);
    }

    // SHA-1, or SHA-256 in a repository of that kind. It is given to git, which must not take it for an option.
    static bool IsCommit(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigit);

    static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && url.All(letter => char.IsAsciiLetterOrDigit(letter) || ":/.-_~".Contains(letter, StringComparison.Ordinal));

    static JsonElement? Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object
        && parent.TryGetProperty(name, out var member)
        && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    static string? Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
