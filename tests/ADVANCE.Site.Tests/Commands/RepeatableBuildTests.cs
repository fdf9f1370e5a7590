using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public class RepeatableBuildTests
{
    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void The_machine_s_language_time_zone_and_cores_do_not_affect_the_output(string variable, string value)
    {
        using var folder = new TempFolder();

        Build(folder.Combine("here"), []);
        Build(folder.Combine("there"), new() { [variable] = value });

        Assert.Equal(FolderContent.Of(folder.Combine("here")), FolderContent.Of(folder.Combine("there")));
    }

    static void Build(string output, Dictionary<string, string> environment)
    {
        var build = Shell.Run(
            AdvanceProgram.UnderTest.Path,
            ["build", "--date", "2026-11-22", "--output", output],
            Checkout.Site,
            environment
        );
        Assert.True(build.ExitCode == 0, build.ToString());
        Assert.True(File.Exists(Path.Combine(output, "index.html")));
    }
}
