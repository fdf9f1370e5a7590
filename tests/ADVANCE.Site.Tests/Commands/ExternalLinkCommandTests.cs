using System.Text.Json;
using Advance.Tests.Browsing;
using Advance.Tests.Running;

namespace Advance.Tests.Commands;

/// <summary><c>check --external</c> with a real server on this machine.</summary>
public class ExternalLinkCommandTests
{
    static SiteFolder Site(string origin) =>
        new(
            $$"""
            -- statiq.json --
            { "SiteTitle": "Field notes", "Host": "notes.example", "ExitUrl": "{{origin}}/there.txt" }
            -- input/news/first.md --
            ---
            title: The first note
            date: 2026-11-02
            summary: What we saw on the first day, and what we made of it then.
            ---
            We saw [a heron]({{origin}}/there.txt) and [an otter]({{origin}}/gone.txt).
            """
        );

    [Fact]
    public async Task A_dead_link_is_a_warning_and_each_address_is_requested_once_in_two_runs()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.Combine("there.txt"), "A heron.", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.Combine("404.html"), "Not here.", TestContext.Current.CancellationToken);
        await using var host = await StaticHost.Serve(folder.Root);
        using var site = Site(host.Origin);

        foreach (var run in new[] { 1, 2 })
        {
            var check = site.Run("check", "--external", "--external-loopback", "--format", "json");
            using var json = JsonDocument.Parse(check.Output);
            var dead = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
            Assert.Equal("ADV0211", dead.GetProperty("code").GetString());
            Assert.StartsWith(
                $"'{host.Origin}/gone.txt' is broken: the site says that the page doesn't exist (404).",
                dead.GetProperty("message").GetString(),
                StringComparison.Ordinal
            );
            Assert.Equal(0, check.ExitCode);
            Assert.Empty(check.Errors);
        }

        Assert.Equal(
            ["GET /gone.txt", "HEAD /gone.txt", "HEAD /there.txt"],
            host.Log.Select(line => line.TrimEnd()).Order(StringComparer.Ordinal)
        );
        Assert.Equal("*\n", site.Read(".cache/.gitignore"));
    }

    [Fact]
    public async Task Local_addresses_are_not_requested_outside_tests()
    {
        using var folder = new TempFolder();
        await using var host = await StaticHost.Serve(folder.Root);
        using var site = Site(host.Origin);

        var check = site.Run("check", "--external");

        Assert.Contains(
            $"info ADV0213: '{host.Origin}/gone.txt' couldn't be checked: it is on a private network, which only its "
                + "owner may check.",
            check.Output,
            StringComparison.Ordinal
        );
        Assert.Empty(host.Log);
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public void Without_the_option_nothing_is_requested_or_stored()
    {
        using var site = Site("https://nobody.invalid");

        Assert.Equal("No problems found.", Assert.Single(site.Run("check").OutputLines));
        Assert.False(site.Has(".cache/links.json"));
    }
}
