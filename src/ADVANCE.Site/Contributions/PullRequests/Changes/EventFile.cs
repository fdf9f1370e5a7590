using System.Text.Json;
using Advance.Commands;
using Advance.Data;
using Advance.Exits;

namespace Advance.Contributions.PullRequests.Changes;

/// <summary>
/// Reads the event file that GitHub gives to a workflow: the payload of <c>pull_request</c> (docs.github.com, "Webhook
/// events and payloads"). A stranger may have written any of it.
/// </summary>
static class EventFile
{
    // GitHub limits payloads to 25 MB.
    const long MostBytes = 25_000_000;

    /// <exception cref="UsageException">It can't be read, or isn't about a pull request.</exception>
    public static PullRequest Read(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                throw new UsageException($"The file '{path}' is too large to be an event.");
            using var payload = UnicodeJson.Parse(File.ReadAllBytes(path));
            return Of(payload.RootElement)
                ?? throw new UsageException(
                    $"The file '{path}' isn't about a pull request. In a GitHub workflow that runs on 'pull_request', it is "
                        + "\"$GITHUB_EVENT_PATH\"."
                );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"The event '{path}' can't be read: "
                    + (
                        exception is FileNotFoundException or DirectoryNotFoundException
                            ? "there is no such file."
                            : exception.Message
                    )
            );
        }
        catch (JsonException exception)
        {
            throw new UsageException($"The event '{path}' isn't JSON: line {(exception.LineNumber ?? 0) + 1}.");
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
        // A repository that isn't marked as public is treated as private; the comment then doesn't mention it.
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

    // SHA-1 or SHA-256, depending on the repository. It is passed to git, which must not read it as an option.
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
