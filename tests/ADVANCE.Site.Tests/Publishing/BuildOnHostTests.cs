using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>The script for hosts that build the site, with a fake SDK that only prints its arguments.</summary>
public class BuildOnHostTests
{
    [Theory]
    [InlineData("", false)]
    [InlineData("CONTEXT=production", false)]
    [InlineData("CONTEXT=deploy-preview", true)]
    [InlineData("CONTEXT=branch-deploy", true)]
    [InlineData("CF_PAGES_BRANCH=main", false)]
    [InlineData("CF_PAGES_BRANCH=cms/news/first", true)]
    [InlineData("CF_PAGES_BRANCH=live PRODUCTION_BRANCH=live", false)]
    [InlineData("GITHUB_EVENT_NAME=push", false)]
    [InlineData("GITHUB_EVENT_NAME=pull_request", true)]
    public void A_preview_is_kept_out_of_search_engines_and_the_site_is_not(string variables, bool isPreview)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Hosts build on Linux.");
        using var folder = new TempFolder();
        var sdk = folder.Combine("dotnet");
        File.WriteAllText(sdk, "#!/bin/sh\necho \"$*\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(sdk, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var environment = new[] { "CONTEXT", "CF_PAGES_BRANCH", "PRODUCTION_BRANCH", "GITHUB_EVENT_NAME" }.ToDictionary(
            name => name,
            _ => ""
        );
        foreach (var pair in variables.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            environment[pair.Split('=')[0]] = pair.Split('=')[1];
        environment["PATH"] = folder.Root + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");

        var build = Shell.Run(
            "bash",
            [Path.Combine(Checkout.Root, ".ci/build-on-host"), "--output", "elsewhere"],
            folder.Root,
            environment
        );

        Assert.True(build.ExitCode == 0, build.ToString());
        Assert.Equal(
            $"run --project src/ADVANCE.Site -- build {(isPreview ? "-s Robots=noindex " : "")}--output elsewhere",
            build.OutputLines[^1]
        );
    }
}
