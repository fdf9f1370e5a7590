namespace Advance.Inspect;

/// <summary>Finds addresses in a site's pages that lead to nothing on the site.</summary>
public static class DeadAddresses
{
    /// <summary>The address of an output file, as people write it.</summary>
    public static string AddressOf(string path) =>
        "/"
        + (path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    /// <summary>The dead addresses, each once, with the first page that has it.</summary>
    public static IReadOnlyList<DeadAddress> In(FinishedSite output)
    {
        var found = new Dictionary<SiteAddress, (string Address, bool LacksAnchor, List<string> Pages)>();
        // Most addresses are those of a menu: the same on every page, and one shared string (TextPool).
        var fine = new HashSet<string>(ReferenceEqualityComparer.Instance);
        foreach (var (path, page) in output.Pages.OrderBy(page => AddressOf(page.Key), StringComparer.Ordinal))
        foreach (var address in page.Addresses)
        {
            if (fine.Contains(address))
                continue;
            var target = SiteAddress.Of(address, path, output.Site);
            var lacksAnchor = false;
            if (target is not { } wanted || (IsThere(wanted) && !(lacksAnchor = LacksAnchor(wanted))))
            {
                if (address.StartsWith('/'))
                    fine.Add(address);
            }
            else if (found.TryGetValue(wanted, out var known))
                known.Pages.Add(path);
            else
                found[wanted] = (address, lacksAnchor, [path]);
        }
        return [.. found.Select(dead => new DeadAddress(dead.Key, dead.Value.Address, dead.Value.LacksAnchor, dead.Value.Pages))];

        bool IsThere(SiteAddress target) => target.Path is { } path && output.Serves(path);

        // A page made by an author may create its anchors by script, and anchors are only known in HTML.
        bool LacksAnchor(SiteAddress target) =>
            target.Fragment.Length > 0
            && !target.Fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
            && (output.Pages.GetValueOrDefault(target.Path!) ?? output.Pages.GetValueOrDefault(target.Path + "/index.html"))
                is { } page
            && !output.Site.Index.Assets.ContainsKey("/" + target.Path)
            && !page.Ids.Contains(target.Fragment);
    }
}
