using Advance.Commands;
using Advance.Contributions.Intake;
using Advance.Exits;
using Advance.Fuzz.Oracles;
using Advance.Fuzz.Sites;

namespace Advance.Fuzz.Readers;

/// <summary>GitHub's event for an issue.</summary>
sealed class IssueEventTarget : Target
{
    readonly Lazy<string> file = new(() => Path.Combine(TemporaryFolder.Make("event"), "event.json"));

    public override string Name => "issue-event";
    public override string Extension => ".json";
    public override int Budget => 1500;
    public override IReadOnlyList<string> Words { get; } =
    [
        "\"issue\"",
        "\"number\"",
        "\"body\"",
        "\"labels\"",
        "\"name\"",
        "\"created_at\"",
        "\"2026-11-22T12:00:00Z\"",
        "null",
        "\\r\\n",
        "\\u0000",
        "-1",
        "2147483648",
    ];

    public override IEnumerable<byte[]> Seeds() =>
        [
            Bytes(
                """
                {
                  "action": "opened",
                  "issue": {
                    "number": 7, "title": "News item: x", "body": "### Title\r\n\r\nx\r\n\r\n### Text\r\n\r\ny",
                    "labels": [{ "name": "news" }], "created_at": "2026-11-22T12:00:00Z"
                  }
                }
                """
            ),
            Bytes("""{ "number": 7, "body": null, "labels": ["event"], "created_at": "2026-11-22T12:00:00Z" }"""),
        ];

    public override string Run(byte[] input)
    {
        File.WriteAllBytes(file.Value, input);
        try
        {
            var issue = Issue.Read(file.Value);
            return $"{issue.Number > 0} {issue.Body.Length > 0} {Math.Min(3, issue.Labels.Count)}";
        }
        catch (UsageException refused)
        {
            DiagnosticPromises.HoldWords(Diagnostics.OneLine.Of(refused.Message));
            return "refused " + string.Concat(refused.Message.Where(char.IsAsciiLetterLower).TakeLast(40));
        }
    }
}
