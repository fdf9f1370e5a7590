using System.Text.Json;
using Advance.Tests.Browsing;
using Advance.Tests.Running;

namespace Advance.Tests.WholeSite;

/// <summary>The licences of third-party work that the site ships.</summary>
public class NoticesTests(BuiltSite site)
{
    [Fact]
    public void Every_npm_package_with_a_published_file_has_its_licence_in_the_notices()
    {
        var notices = File.ReadAllText(site.FileOf("/third-party-notices.txt"));
        using var fonts = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "theme/fonts/package.json")));
        var shipped = fonts.RootElement.GetProperty("dependencies").EnumerateObject().ToArray();
        Assert.NotEmpty(shipped);
        Assert.All(shipped, package =>
            Assert.Contains($"\n{package.Name} {package.Value.GetString()}\nLicence: ", notices, StringComparison.Ordinal)
        );
        // Pages load files of these packages; other packages only help to make them.
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*.woff2"));
        Assert.Contains("SIL OPEN FONT LICENSE", notices, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("subset-font", notices, StringComparison.Ordinal);
    }
}
