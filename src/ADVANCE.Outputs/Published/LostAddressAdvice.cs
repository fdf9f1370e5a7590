using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Published;

/// <summary>
/// Suggests what to do about a lost address, and which page could replace it. Create it once for all addresses of a site.
/// </summary>
public sealed class LostAddressAdvice
{
    const string OldAddresses = "Old addresses (redirect_from)";

    const string OnPurpose = "If you removed it on purpose, ask an engineer to add it to RemovedAddresses in statiq.json.";

    readonly Dictionary<string, Entry> hidden = new(StringComparer.Ordinal);
    readonly Dictionary<string, Entry> byName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Entry> byAddress = new(StringComparer.Ordinal);
    readonly Candidates names,
        addresses;

    public LostAddressAdvice(Site site)
    {
        var pages = site.Editions.All.SelectMany(edition => edition.Written).Where(entry => entry is not Partner);
        foreach (var entry in site.LeftOut)
            hidden.TryAdd(entry.Permalink.Path.TrimEnd('/'), entry);
        foreach (var page in pages.OrderBy(entry => entry.Permalink))
        {
            byName.TryAdd(page.Name, page);
            byAddress.TryAdd(page.Permalink.Path, page);
        }
        names = new(byName.Keys);
        addresses = new(byAddress.Keys);
    }

    /// <summary>One or more sentences.</summary>
    /// <param name="old">The lost address, from the site's root.</param>
    public string From(string old)
    {
        if (hidden.GetValueOrDefault(old.TrimEnd('/')) is { } entry)
            return $"{entry.Start.File} is a draft or scheduled: publish it, "
                + $"or add 'redirect_from: {old}' to the page that replaces it.";
        return Nearest(old) is { } now
            ? $"If it is {now.Permalink} now, add 'redirect_from: {old}' to {now.Start.File}."
            : $"Add 'redirect_from: {old}' to the page that replaces it.";
    }

    /// <summary>The same, for people who may know the field by its name in a form.</summary>
    /// <param name="old">The lost address, from the site's root.</param>
    public string InAForm(string old)
    {
        if (hidden.GetValueOrDefault(old.TrimEnd('/')) is { } entry)
            return $"The page is now a draft or scheduled ({entry.Start.File}). Publish it, "
                + $"or add the address to {OldAddresses} on the page that replaces it. {OnPurpose}";
        // The page was only just removed, so a page with a similar name is a different page.
        return byName.GetValueOrDefault(NameOf(old)) is { } now
            ? $"If {now.Permalink} replaces it, add the address to {OldAddresses} in {now.Start.File}. {OnPurpose}"
            : $"Add the address to {OldAddresses} on the page that replaces it. {OnPurpose}";
    }

    /// <summary>The entry with the same name in another folder, or else the one with the nearest address or name.</summary>
    Entry? Nearest(string old)
    {
        var name = NameOf(old);
        return byName.GetValueOrDefault(name)
            ?? (Suggestion.Nearest(old, addresses) is { } address ? byAddress[address] : null)
            ?? (Suggestion.Nearest(name, names) is { } near ? byName[near] : null);
    }

    /// <summary>The last part of an address, without the <c>.html</c> that other generators add.</summary>
    static string NameOf(string address)
    {
        var last = address.TrimEnd('/').Split('/')[^1];
        return last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? last[..^".html".Length] : last;
    }
}
