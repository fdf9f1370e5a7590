using System.Net;
using System.Net.Sockets;
using Advance.Tests.Browsing;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>Whether a published site needs a new build although nothing was edited.</summary>
public class DueTests
{
    const string Change = """{ "at": "2026-12-01T00:00:00Z", "reason": "publication", "changes": [] }""";

    static Outcome Ask(string json, params string[] options)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.Combine("next-change.json"), json);
        return AdvanceProgram.UnderTest.Run(["due", "--published", folder.Combine("next-change.json"), .. options]);
    }

    [Theory]
    [InlineData(
        Change,
        "2026-11-30T23:59:59Z",
        3,
        "The published site next changes at 2026-12-01T00:00:00Z (publication): no build is due before then."
    )]
    [InlineData(
        Change,
        "2026-12-01T00:00:00Z",
        0,
        "The published site was due to change at 2026-12-01T00:00:00Z (publication): a build is due."
    )]
    [InlineData(
        """{ "at": null, "changes": [] }""",
        "2026-12-01",
        3,
        "The published site doesn't change without an edit: no build is due."
    )]
    public void Due_says_whether_a_build_is_due_and_exits_with_0_or_3(string json, string date, int code, string sentence)
    {
        var asked = Ask(json, "--date", date);
        Assert.Equal((code, sentence, ""), (asked.ExitCode, Assert.Single(asked.OutputLines), asked.Errors));
    }

    [Theory]
    [InlineData("2026-11-30", "due=false")]
    [InlineData("2026-12-02", "due=true")]
    public void With_outputs_due_prints_a_line_for_a_workflow_and_exits_with_0(string date, string line)
    {
        var asked = Ask(Change, "--date", date, "--outputs");
        Assert.Equal((0, line), (asked.ExitCode, Assert.Single(asked.OutputLines)));
        Assert.Contains("2026-12-01T00:00:00Z", asked.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "It isn't valid JSON.")]
    [InlineData("[]", "It has no 'at'.")]
    [InlineData("""{ "at": "tomorrow" }""", "Its 'at' isn't a date and time such as 2026-12-01T00:00:00Z.")]
    [InlineData("""{ "at": 5 }""", "Its 'at' isn't a date and time such as 2026-12-01T00:00:00Z.")]
    public void A_site_that_does_not_say_when_it_changes_is_due(string json, string reason)
    {
        var asked = Ask(json);
        Assert.Equal(0, asked.ExitCode);
        Assert.Contains(reason + " So a build is due.", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_can_write_only_letters_into_a_log() =>
        Assert.Equal(
            ["due=true"],
            Ask("""{ "at": "2020-01-01T00:00:00Z", "reason": "x\n::error::y\u001b[31m" }""", "--outputs").OutputLines
        );

    [Fact]
    public async Task A_published_site_is_read_over_HTTP_and_a_missing_one_is_due()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Combine("api/v1"));
        await File.WriteAllTextAsync(folder.Combine("api/v1/next-change.json"), Change, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.Combine("404.html"), "Not found.", TestContext.Current.CancellationToken);
        await using var host = await StaticHost.Serve(folder.Root);

        Assert.Equal(
            3,
            AdvanceProgram
                .UnderTest.Run("due", "--published", host.Origin + "/api/v1/next-change.json", "--date", "2026-11-22")
                .ExitCode
        );
        var missing = AdvanceProgram.UnderTest.Run(
            "due",
            "--published",
            host.Origin + "/next-change.json",
            "--date",
            "2026-11-22"
        );
        Assert.Equal(
            (
                0,
                $"'{host.Origin}/next-change.json' doesn't say when the published site changes. The host answered 404. So a "
                    + "build is due."
            ),
            (missing.ExitCode, Assert.Single(missing.OutputLines))
        );
        Assert.Equal(
            0,
            AdvanceProgram.UnderTest.Run("due", "--published", $"http://127.0.0.1:{ClosedPort()}/next-change.json").ExitCode
        );
    }

    [Fact]
    public void A_missing_file_or_argument_is_wrong_usage()
    {
        var missing = AdvanceProgram.UnderTest.Run("due", "--published", "nothing.json");
        Assert.Equal(
            (2, "advance: The file 'nothing.json' can't be read: there is no such file."),
            (missing.ExitCode, Assert.Single(missing.ErrorLines))
        );
        Assert.Equal(2, AdvanceProgram.UnderTest.Run("due").ExitCode);
    }

    static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
