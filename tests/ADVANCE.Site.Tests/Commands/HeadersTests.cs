using Advance.Tests.Running;

namespace Advance.Tests.Commands;

public class HeadersTests
{
    [Theory]
    [InlineData("nginx", "add_header X-Content-Type-Options \"nosniff\" always;")]
    [InlineData("apache", "Header always set X-Content-Type-Options \"nosniff\"")]
    [InlineData("Netlify", "  X-Content-Type-Options: nosniff")]
    [InlineData("azure", "    \"X-Content-Type-Options\": \"nosniff\",")]
    public void Each_kind_of_host_gets_its_own_configuration(string host, string line)
    {
        var told = AdvanceProgram.UnderTest.Run("headers", host);
        Assert.Equal((0, ""), (told.ExitCode, told.Errors));
        Assert.Contains(line, told.Output.Split('\n').Select(text => text.TrimEnd('\r')));
    }

    [Fact]
    public void The_configuration_of_a_site_below_a_path_uses_that_path()
    {
        Assert.Contains(
            "$uri ~ \"^/advance/(assets/|",
            AdvanceProgram.UnderTest.Run("headers", "nginx", "-s", "LinkRoot=/advance").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "ErrorDocument 404 /advance/404.html",
            AdvanceProgram.UnderTest.Run("headers", "apache", "-s", "LinkRoot=/advance").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_unknown_host_gets_the_nearest_name_as_a_suggestion()
    {
        var told = AdvanceProgram.UnderTest.Run("headers", "ngnix");
        Assert.Equal(2, told.ExitCode);
        Assert.Contains("Did you mean 'nginx'?", told.Errors, StringComparison.Ordinal);
    }
}
