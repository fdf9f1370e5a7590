using Advance.Settings;

namespace Advance.Tests.Settings;

/// <summary>What <c>statiq.json</c> may say, and how.</summary>
public class SettingsTests
{
    static TestSite Site(string json) => new($"-- statiq.json --\n{json}\n-- input/index.md --\n---\ntitle: Home\n---\n");

    static SiteSettings Read(string json)
    {
        using var site = Site(json).BuildClean();
        return site.Assembled().Settings;
    }

    [Fact]
    public void Comments_trailing_commas_and_names_in_any_case_are_fine()
    {
        var settings = Read(
            """
            // The site of the programme.
            {
              /* The name */ "sitetitle": "ADVANCE",
              "HOST": "advance.example", // for feeds
              "InputPaths": ["input",],
            }
            """
        );
        Assert.Equal(("ADVANCE", "https://advance.example"), (settings.SiteTitle, settings.Origin));
    }

    [Theory]
    [InlineData("\"LinkRoot\": \"/a/b/\"", "/a/b")]
    [InlineData("\"LinkRoot\": \"a\"", "/a")]
    [InlineData("\"LinkRoot\": \"/\"", "")]
    [InlineData("\"LinkRoot\": null", "")]
    [InlineData("\"LinkRoot\": \"~user/x_1.0\"", "/~user/x_1.0")]
    public void A_link_root_may_be_written_with_or_without_its_slashes(string setting, string root) =>
        Assert.Equal(root, Read($"{{ \"Host\": \"advance.example\", {setting} }}").LinkRoot);

    [Theory]
    [InlineData("\"LinksUseHttps\": false, \"PageSize\": \"7\"", false, 7)]
    [InlineData("\"LinksUseHttps\": \"True\", \"PageSize\": 1000", true, 1000)]
    public void Numbers_and_true_or_false_may_be_in_quotation_marks(string settings, bool https, int size)
    {
        var read = Read($"{{ \"Host\": \"advance.example\", {settings} }}");
        Assert.Equal((https, size), (read.LinksUseHttps, read.PageSize));
    }

    [Theory]
    [InlineData("\"Host\": \"https://advance.example\"")]
    [InlineData("\"Host\": \"advance.example/site\"")]
    [InlineData("\"Host\": \"two words\"")]
    [InlineData("\"LinkRoot\": \"https://advance.example\"")]
    [InlineData("\"LinkRoot\": \"/../up\"")]
    [InlineData("\"LinkRoot\": \"/a?b\"")]
    [InlineData("\"TimeZone\": \"BST\"")]
    [InlineData("\"PageSize\": 1.5")]
    [InlineData("\"PageSize\": -1")]
    [InlineData("\"FeedSize\": 1001")]
    [InlineData("\"ExitUrl\": \"javascript:alert(1)\"")]
    [InlineData("\"ExitUrl\": \"/weather\"")]
    [InlineData("\"CurrentDateTime\": \"2022-02-30\"")]
    [InlineData("\"GenerateSitemap\": 1")]
    [InlineData("\"InputPaths\": []")]
    [InlineData("\"InputPaths\": [1, [2]]")]
    [InlineData("\"InputPaths\": \"a\\u0000b\"")]
    [InlineData("\"OutputPath\": { }")]
    [InlineData("\"OutputPath\": \"a\\u0000b\"")]
    [InlineData("\"Sections\": { \"blog\": [\"news\"] }")]
    public void A_value_that_a_setting_cannot_have_is_one_mistake(string setting)
    {
        using var site = Site(
            $"{{\n  {setting}"
                + (setting.StartsWith("\"Host", StringComparison.Ordinal) ? "" : ", \"Host\": \"advance.example\"")
                + "\n}"
        );
        var line = Assert.Single(site.Diagnostics().Split('\n'));
        Assert.StartsWith(
            $"statiq.json(2,{3 + setting.IndexOf(':', StringComparison.Ordinal) + 2}): error ADV0604: ",
            line,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"Host\": \"a.example\" } x")]
    [InlineData("{ 'Host': 'a.example' }")]
    [InlineData("{ \"Host\": \"\\ud800\" }")]
    [InlineData("null")]
    public void Broken_JSON_is_one_mistake(string json)
    {
        using var site = Site(json);
        Assert.Matches(@"^statiq\.json\(\d+,\d+\): error ADV0603: ", Assert.Single(site.Diagnostics().Split('\n')));
    }

    [Fact]
    public void Endless_nesting_is_one_mistake()
    {
        using var site = Site("{ \"Sections\": " + string.Concat(Enumerable.Repeat("[", 10_000)));
        Assert.StartsWith("statiq.json(1,", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_duplicate_setting_is_one_mistake()
    {
        using var site = Site("{\n  \"Host\": \"a.example\",\n  \"host\": \"b.example\"\n}");
        Assert.Equal("statiq.json(3,3): error ADV0106: 'host' is already on line 2. Keep one of them.", site.Diagnostics());
    }

    [Fact]
    public void The_command_line_overrides_the_file_and_its_mistakes_are_reported_as_its_own()
    {
        using var site = Site("{ \"Host\": \"advance.example\", \"SiteTitle\": \"File\", \"PageSize\": 3 }");
        var options = new BuildOptions
        {
            Root = site.Root,
            Clock = BuildPlan.Timestamp("2026-11-22")!.Value,
            Settings = [new("sitetitle", "Line"), new("FeedSize", "none"), new("SiteTitel", "x")],
        };
        var result = new SiteBuild(options, new([], [], []), new()).Load();
        Assert.Equal(
            [
                "-s(1,1): warning ADV0602: 'SiteTitel' isn't a setting. Did you mean 'SiteTitle'?",
                "-s(1,1): error ADV0604: FeedSize is 'none'. Write a whole number from 1 to 1000.",
            ],
            TestSite.Print(result).Split('\n')
        );
        Assert.Equal(
            ("Line", 3),
            (BuildPlan.Make(options, out _).Settings.SiteTitle, BuildPlan.Make(options, out _).Settings.PageSize)
        );
    }

    [Fact]
    public void Without_a_file_every_setting_has_a_default()
    {
        using var site = new TestSite("-- input/index.md --\n---\ntitle: Home\n---\n");
        var settings = site.Assembled().Settings;
        Assert.Equal(
            ("Research news", "en-GB", "Europe/London", 10, 20, ""),
            (settings.SiteTitle, settings.Language, settings.TimeZone, settings.PageSize, settings.FeedSize, settings.LinkRoot)
        );
        Assert.Null(settings.Origin);
    }

    [Theory]
    [InlineData("input", "input")]
    [InlineData("input", "input/site")]
    [InlineData("site/input", "site")]
    [InlineData(".", "output")]
    [InlineData("input", ".")]
    [InlineData("../{0}/input", "input")]
    public void Input_and_output_may_not_overlap(string input, string output)
    {
        using var site = new TestSite(
            "-- input/index.md --\n---\ntitle: Home\n---\n-- site/input/index.md --\n---\ntitle: Home\n---\n"
        );
        site.Write(
            "statiq.json",
            $"{{ \"Host\": \"a.example\", \"InputPaths\": \""
                + string.Format(System.Globalization.CultureInfo.InvariantCulture, input, Path.GetFileName(site.Root))
                + $"\", \"OutputPath\": \"{output}\" }}"
        );
        Assert.Contains(": error ADV0606: ", Assert.Single(site.Diagnostics().Split('\n')), StringComparison.Ordinal);
    }
}
