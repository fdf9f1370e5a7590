using Advance.Tests.Browsing;
using AngleSharp.Html.Parser;

namespace Advance.Tests.WholeSite;

/// <summary>
/// Every address in any format of the site leads to a file, and its fragment to a part of that file.
/// </summary>
public class OutputAddressTests(BuiltSite site, HardContent hard)
{
    [Fact]
    public void Every_address_in_every_file_of_the_real_site_leads_somewhere() =>
        AssertAllLead(site.Folder, "https://advance.example/");

    [Fact]
    public void Every_address_in_difficult_content_below_a_path_leads_somewhere() =>
        AssertAllLead(hard.Folder, "https://notes.example/a-b/");

    static void AssertAllLead(string folder, string home)
    {
        var ids = new Dictionary<string, HashSet<string>>();
        var seen = new Dictionary<string, int>();
        var dead = new List<string>();
        foreach (
            var (path, text) in OutputText.Of(folder, "").Where(file => !file.Path.EndsWith(".bin", StringComparison.Ordinal))
        )
        foreach (var address in FileAddresses.Of(path, text, new Uri(home)))
        {
            var extension = Path.GetExtension(path);
            seen[extension] = seen.GetValueOrDefault(extension) + 1;
            if (!LeadsSomewhere(address))
                dead.Add($"{path}: {address.Target}");
        }
        Assert.True(dead.Count == 0, string.Join('\n', dead.Distinct()));
        // Where a format is named here and has no address, it was not read.
        Assert.All([".html", ".json", ".rss", ".atom", ".xml", ".ics", ".md", ".txt", ".js"], extension =>
            Assert.True(seen.GetValueOrDefault(extension) > 0, extension)
        );

        bool LeadsSomewhere(FileAddress address)
        {
            if (!address.Target.AbsoluteUri.StartsWith(home, StringComparison.Ordinal))
                return false;
            var file = Path.Combine(folder, Uri.UnescapeDataString(address.Target.AbsoluteUri[home.Length..].Split('#', '?')[0]));
            if (address.Target.AbsolutePath.EndsWith('/'))
                file = Path.Combine(file, "index.html");
            if (!File.Exists(file))
                return false;
            return address.IsName
                || address.Target.Fragment.Length < 2
                || IdsOf(file).Contains(Uri.UnescapeDataString(address.Target.Fragment[1..]));
        }

        HashSet<string> IdsOf(string file) =>
            ids.TryGetValue(file, out var known)
                ? known
                : ids[file] = file.EndsWith(".html", StringComparison.Ordinal)
                    ?
                    [
                        .. new HtmlParser()
                            .ParseDocument(File.ReadAllText(file))
                            .QuerySelectorAll("[id]")
                            .Select(element => element.Id!),
                    ]
                    : [];
    }
}
