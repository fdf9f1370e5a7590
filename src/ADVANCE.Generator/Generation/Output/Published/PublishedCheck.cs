using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Generation.Output.Published;

/// <summary>
/// Every address that was published is still there, or leads on to where its page is now: others have linked to it, and
/// a paper may have cited it. The host may have changed; the path counts.
/// </summary>
/// <param name="published">What the sitemap of the published site lists.</param>
public sealed class PublishedCheck(IReadOnlyList<PublishedAddress> published) : IOutputCheck
{
    static readonly Rule Lost = new("ADV0210", Severity.Error, "A published address is gone", "");

    public void Run(GeneratedSite output, DiagnosticBag diagnostics)
    {
        var site = output.Site;
        var root = site.Settings.LinkRoot;
        foreach (var (address, location) in published.DistinctBy(one => one.Address.AbsolutePath))
        {
            if (SiteAddress.Of(address.AbsolutePath, "", site) is not { } target) continue;
            if (target.Path is null) diagnostics.Report(Lost, location, $"'{address.AbsolutePath}' was published, and the site now lives under '{root}/', so it can't answer for it. Let the host lead '{address.AbsolutePath}' on to the new address.");
            else if (!output.Serves(target.Path)) diagnostics.Report(Lost, location, $"'{address.AbsolutePath}' was published, and nothing is there now. {Mend(DeadAddresses.AddressOf(target.Path), site)}");
        }
    }

    static string Mend(string old, Site site)
    {
        if (site.LeftOut.FirstOrDefault(entry => entry.Permalink.Path.TrimEnd('/') == old.TrimEnd('/')) is { } hidden) return $"{hidden.Start.File} is a draft or scheduled: publish it, or give the page that takes its place 'redirect_from: {old}'.";
        return Nearest(old, site) is { } now
            ? $"If it is {now.Permalink} now, add 'redirect_from: {old}' to {now.Start.File}."
            : $"Add 'redirect_from: {old}' to the page that takes its place.";
    }

    /// <summary>The entry of the same name in another folder, else the one whose address or name is nearest.</summary>
    static Entry? Nearest(string old, Site site)
    {
        var pages = site.Entries.Where(entry => entry is not Partner).OrderBy(entry => entry.Permalink).ToArray();
        var name = NameOf(old);
        return pages.FirstOrDefault(entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? Of(Suggestion.Nearest(old, pages.Select(entry => entry.Permalink.Path)), entry => entry.Permalink.Path)
            ?? Of(Suggestion.Nearest(name, pages.Select(entry => entry.Name)), entry => entry.Name);

        Entry? Of(string? found, Func<Entry, string> text) => found is null ? null : pages.First(entry => text(entry) == found);
    }

    /// <summary>The last part, without the ending that pages of other generators have.</summary>
    static string NameOf(string address)
    {
        var last = address.TrimEnd('/').Split('/')[^1];
        return last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? last[..^".html".Length] : last;
    }
}
