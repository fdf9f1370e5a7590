using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Generation.Output.Published;

/// <summary>
/// Says what to do about a lost address: which page could take its place. Made once for all addresses of a site.
/// </summary>
public sealed class WayOut
{
    const string OldAddresses = "Old addresses (redirect_from)";

    const string OnPurpose = "If it is gone on purpose, an engineer of the site adds it to RemovedAddresses in statiq.json.";

    readonly Dictionary<string, Entry> hidden = new(StringComparer.Ordinal);
    readonly Dictionary<string, Entry> byName = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Entry> byAddress = new(StringComparer.Ordinal);
    readonly Candidates names,
        addresses;

    public WayOut(Site site)
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
                + $"or give the page that takes its place 'redirect_from: {old}'.";
        return Nearest(old) is { } now
            ? $"If it is {now.Permalink} now, add 'redirect_from: {old}' to {now.Start.File}."
            : $"Add 'redirect_from: {old}' to the page that takes its place.";
    }

    /// <summary>The same for a person who may know the field by its name in a form.</summary>
    /// <param name="old">The lost address, from the site's root.</param>
    public string InAForm(string old)
    {
        if (hidden.GetValueOrDefault(old.TrimEnd('/')) is { } entry)
            return $"Now it is a draft or scheduled ({entry.Start.File}): publish it, "
                + $"or add the address under {OldAddresses} of the page that takes its place. {OnPurpose}";
        // Of what was just taken away a name that is only near is another's.
        return byName.GetValueOrDefault(NameOf(old)) is { } now
            ? $"If {now.Permalink} takes its place, add it under {OldAddresses} in {now.Start.File}. {OnPurpose}"
            : $"Add it under {OldAddresses} of the page that takes its place. {OnPurpose}";
    }

    /// <summary>The entry of the same name in another folder, else the one whose address or name is nearest.</summary>
    Entry? Nearest(string old)
    {
        var name = NameOf(old);
        return byName.GetValueOrDefault(name)
            ?? (Suggestion.Nearest(old, addresses) is { } address ? byAddress[address] : null)
            ?? (Suggestion.Nearest(name, names) is { } near ? byName[near] : null);
    }

    /// <summary>The last part, without the ending that pages of other generators have.</summary>
    static string NameOf(string address)
    {
        var last = address.TrimEnd('/').Split('/')[^1];
        return last.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? last[..^".html".Length] : last;
    }
}
