using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary>
/// The owner of a DOI decides where it leads. The server there may be slow, answer endlessly or be in a private network:
/// <c>record</c> and <c>new --doi</c> report that and write no file.
/// </summary>
public class HostileResolverTests
{
    const string CslJson = "application/vnd.citationstyles.csl+json";

    const string Site = """
        -- statiq.json --
        { "Host": "notes.example" }
        -- input/publications/herons.md --
        ---
        title: Herons
        date: 2022
        summary: What is known of herons at the first pond, in plain words.
        doi: 10.5555/heron_1
        ---
        Text.
        """;

    static readonly string[] Commands = ["record", "new publication --doi 10.5555/heron_1"];

    static void Refuses(DoiServer.Answer answer, string complaint, string command, int seconds = 20)
    {
        using var site = new SiteFolder(Site);
        using var server = new DoiServer(new() { ["/10.5555/heron_1"] = answer });

        var made = site.Run([.. command.Split(' '), "--resolver", server.Address, "--resolver-seconds", $"{seconds}"]);

        Assert.StartsWith($"advance: {complaint} Nothing was written.", made.Errors, StringComparison.Ordinal);
        Assert.Equal((2, ""), (made.ExitCode, made.Output));
        Assert.Equal(["input/publications/herons.md", "statiq.json"], FolderContent.Of(site.Root).Keys);
    }

    public static TheoryData<string> Both => [.. Commands];

    [Theory]
    [MemberData(nameof(Both))]
    public void An_endless_answer_is_abandoned(string command) =>
        Refuses(
            new(200, CslJson, "{ \"type\": ", IsUnfinished: true),
            "127.0.0.1 did not answer within 2 seconds.",
            command,
            seconds: 2
        );

    [Theory]
    [MemberData(nameof(Both))]
    public void An_answer_that_is_far_too_long_is_not_read_to_the_end(string command) =>
        Refuses(
            new(200, CslJson, new string(' ', 9 << 20), IsUnfinished: true),
            "The answer from 127.0.0.1 is too large to be a record.",
            command
        );

    public static TheoryData<string, string> PrivatePlaces
    {
        get
        {
            var places = new TheoryData<string, string>();
            foreach (
                var host in new[]
                {
                    "127.0.0.1",
                    "127.9.9.9",
                    "localhost",
                    "2130706433",
                    "0.0.0.0",
                    "10.0.0.1",
                    "172.16.0.1",
                    "192.168.1.1",
                    "100.64.0.1",
                    "169.254.169.254",
                    "[::1]",
                    "[::]",
                    "[::ffff:10.0.0.1]",
                    "[fe80::1]",
                    "[fd00::1]",
                    "[64:ff9b::a00:1]",
                    "[2002:a00:1::]",
                }
            )
                places.Add(Commands[0], host);
            places.Add(Commands[1], "127.0.0.1");
            places.Add(Commands[1], "10.0.0.1");
            places.Add(Commands[1], "169.254.169.254");
            places.Add(Commands[1], "[::1]");
            return places;
        }
    }

    [Theory]
    [MemberData(nameof(PrivatePlaces))]
    public void A_redirect_to_a_private_network_is_not_followed(string command, string host) =>
        Refuses(
            new(302, null, "", $"https://{host}/record"),
            "127.0.0.1 redirects to a private network. The redirect wasn't followed.",
            command
        );

    [Theory]
    [InlineData("http://localhost:1/record", "http://localhost:1")]
    [InlineData("http://127.0.0.1:1/record", "http://127.0.0.1:1")]
    public void A_local_resolver_cannot_redirect_to_another_local_server(string location, string named) =>
        Refuses(
            new(302, null, "", location),
            $"127.0.0.1 redirects to {named}, which isn't encrypted. The redirect wasn't followed.",
            Commands[0]
        );
}
