using System.Text.Json;
using System.Xml.Linq;
using Advance.Tests.Browsing;
using Advance.Tests.Running;

namespace Advance.Tests.WholeSite;

public class ContentTests(BuiltSite site)
{
    [Fact]
    public void The_tests_site_has_no_errors_or_warnings()
    {
        var check = AdvanceProgram.Soonest.Run("check", "--warnings-as-errors", "--date", BuiltSite.Date);

        Assert.Equal("No problems found.", Assert.Single(check.OutputLines));
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public void Feeds_are_well_formed_and_name_the_paper()
    {
        Assert.Contains(XDocument.Load(Path.Combine(site.Folder, "feed.rss")).Descendants("title"), title =>
            title.Value == Paper.Title
        );
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Contains(XDocument.Load(Path.Combine(site.Folder, "feed.atom")).Descendants(atom + "title"), title =>
            title.Value == Paper.Title
        );
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Folder, "feed.json")));
        Assert.Contains(json.RootElement.GetProperty("items").EnumerateArray(), item =>
            item.GetProperty("title").GetString() == Paper.Title
        );
    }

    [Fact]
    public void No_file_contains_a_path_of_this_machine() =>
        Assert.All(Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories), path =>
            Assert.DoesNotContain(Checkout.Root, File.ReadAllText(path), StringComparison.Ordinal)
        );
}
