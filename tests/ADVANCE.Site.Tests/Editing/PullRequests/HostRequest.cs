using System.Text.RegularExpressions;

namespace Advance.Tests.Editing.PullRequests;

/// <summary>A request that the host answered.</summary>
/// <param name="Method">Of HTTP.</param>
/// <param name="Path">With its query, without what all paths begin with.</param>
/// <param name="Operation">For GraphQL, the kind of the operation and its first field, such as <c>mutation createRef</c>; else
/// empty.</param>
/// <param name="Status">Of HTTP.</param>
/// <param name="Refusal">The answer, where it tells of an error; else empty.</param>
sealed partial record HostRequest(string Method, string Path, string Operation, int Status, string Refusal)
{
    /// <summary>The operation of a request's body.</summary>
    public static string OperationOf(string body) =>
        Document().Match(body) is { Success: true } match ? $"{match.Groups["kind"].Value} {match.Groups["field"].Value}" : "";

    public override string ToString() => $"{Method} {Path} {Operation} {Status} {Refusal}";

    [GeneratedRegex("""^\{"query":"\s*(?<kind>query|mutation)\b[^{]*\{\s*(?:\w+\s*:\s*)?(?<field>\w+)""")]
    private static partial Regex Document();
}
