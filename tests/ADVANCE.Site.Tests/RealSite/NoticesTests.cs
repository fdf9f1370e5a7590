using System.Text.Json;
using Advance.Tests.Browsing;
using Advance.Tests.Running;

namespace Advance.Tests.RealSite;

/// <summary>The licences of what the site ships that others made.</summary>
public class NoticesTests(BuiltSite site)
{
    [Fact]
    public void Each_npm_package_of_which_a_file_is_published_has_its_licence_at_one_address()
    {
        var notices = File.ReadAllText(site.FileOf("/third-party-notices.txt"));
        using var fonts = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "theme/fonts/package.json")));
        var shipped = fonts.RootElement.GetProperty("dependencies").EnumerateObject().ToArray();
        Assert.NotEmpty(shipped);
        Assert.All(shipped, package =>
            Assert.Contains($"\n{package.Name} {package.Value.GetString()}\nLicence: ", notices, StringComparison.Ordinal)
        );
        // The files that pages load are of these packages, and of no other that only helps to make them.
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*.woff2"));
        Assert.Contains("SIL OPEN FONT LICENSE", notices, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("subset-font", notices, StringComparison.Ordinal);
    }
}
