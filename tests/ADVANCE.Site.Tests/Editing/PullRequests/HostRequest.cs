using System.Text.RegularExpressions;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>A request answered by the host.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with its query, without the common prefix.</param>
/// <param name="Operation">For GraphQL, the kind of the operation and its first field, such as <c>mutation createRef</c>;
/// otherwise empty.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Refusal">The response, if it is an error; otherwise empty.</param>
sealed partial record HostRequest(string Method, string Path, string Operation, int Status, string Refusal)
{
    /// <summary>The operation of a request's body.</summary>
    public static string OperationOf(string body) =>
        Document().Match(body) is { Success: true } match ? $"{match.Groups["kind"].Value} {match.Groups["field"].Value}" : "";

    public override string ToString() => $"{Method} {Path} {Operation} {Status} {Refusal}";

    [GeneratedRegex("""^\{"query":"\s*(?<kind>query|mutation)\b[^{]*\{\s*(?:\w+\s*:\s*)?(?<field>\w+)""")]
    private static partial Regex Document();
}
