using Advance.Content;
using Advance.Content.Fields;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Addresses;

/// <summary>Two pages, files or redirects can't have the same address: one of them would be lost.</summary>
public sealed class DuplicateAddressCheck : ICheck
{
    internal static readonly Rule Duplicate = new(
        "ADV0203",
        Severity.Error,
        "Two pages or files have the same address",
        "Rename one of the files, or give one of them another slug."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // The addresses of all languages together, each once.
        if (!site.IsMain)
            return;
        var views = site.Editions.All.SelectMany(edition => edition.Views).ToArray();
        var taken = new TakenAddresses();
        foreach (var view in views.Where(view => EntryOf(view) is null))
            taken.Take(view.Permalink, "a page that the site generates", "");
        var broken = site
            .Editions.All.SelectMany(edition => edition.Broken)
            .Where(entry => entry is { IsAddressKnown: true } and not Partner)
            .ToArray();
        foreach (var entry in views.Select(EntryOf).OfType<Entry>().Concat(broken).OrderBy(HasSlug).ThenBy(entry => entry.Start))
            Claim(entry.Permalink, AddressOf(entry), entry.Start.File);
        // Scheduled items are published while nobody is watching, and an address that is taken would stop the whole site from
        // building.
        foreach (var entry in site.Scheduled.OrderBy(entry => entry.Start))
            Claim(entry.Permalink, AddressOf(entry), entry.Start.File);
        foreach (var asset in site.Assets)
            Claim(asset.Permalink, asset.File.Start, asset.File.DisplayPath, isFile: true);
        var unmade = site.Editions.All.SelectMany(edition => edition.Broken).Concat(site.Scheduled);
        foreach (var redirect in Redirect.Of(site).Concat(unmade.SelectMany(Redirect.Of)))
        {
            var to = redirect.To.Start.File;
            Claim(redirect.PageIn(site.Settings) ?? redirect.From, redirect.Location, $"the redirect to {to}", to);
        }

        void Claim(Permalink address, Location location, string owner, string? page = null, bool isFile = false)
        {
            if (taken.Find(address, page ?? owner, isFile) is { } clash)
                diagnostics.Report(Duplicate, location, clash);
            else
                taken.Take(address, owner, page ?? owner);
        }
    }

    /// <summary>Where the author of an entry chose its address.</summary>
    internal static Location AddressOf(Entry entry) => HasSlug(entry) ? entry.Where(Entry.SlugField) : entry.Start;

    // If two entries clash, the one with an explicit address is at fault, not the one named after its file.
    static bool HasSlug(Entry entry) => FieldReader.Find(entry.Document.FrontMatter, Entry.SlugField) is not null;

    static Entry? EntryOf(PageView view) =>
        view switch
        {
            ItemView item => item.Item,
            PersonView person => person.Person,
            PlainPageView page => page.Page,
            TopicView { List.Number: 1 } topic => topic.Term.Topic,
            HomeView home => home.Page,
            _ => null,
        };
}
